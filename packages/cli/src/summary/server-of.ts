import type { Counted } from "./summary-builder.js";

/**
 * The server that a response looks like, by the keys that only this one is known to send. `undefined` if none or several
 * are recognized. It is what `recognizeServers` says, read from findings so that no response is checked twice.
 */
export function serverOf(result: Counted): string | undefined {
  if (!("findings" in result)) return undefined;
  let server: string | undefined;
  for (const { code, servers, received } of result.findings) {
    if (code !== "unknown-key" || servers?.length !== 1 || received === "null") continue;
    if (server !== undefined && server !== servers[0]) return undefined;
    server = servers[0];
  }
  return server;
}
