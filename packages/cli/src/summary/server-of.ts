import type { Finding } from "../checking/result.js";

/**
 * The server that a response looks like, by the keys that only one server is known to send; of a gateway, it may be
 * several. `undefined` if nothing says so. It is the rule of `recognizeServers`, without looking at the response again.
 */
export function serverOf(findings: readonly Pick<Finding, "code" | "received" | "servers">[]): string | undefined {
  let servers: Set<string> | undefined;
  for (const { code, received, servers: known } of findings) {
    const [server] = known ?? [];
    if (code !== "unknown-key" || server === undefined || known?.length !== 1 || received === "null") continue;
    servers ??= new Set();
    servers.add(server);
  }
  return servers && [...servers].sort().join(", ");
}
