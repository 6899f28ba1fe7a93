import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** The content security policy under which the site has to work. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
].join("; ");

/** A server of the site. */
export interface SiteServer {
  /** Such as `http://127.0.0.1:12345`. */
  origin: string;
  close(): void;
}

/** Serves a folder as a static host does, on this machine alone. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const serve = sirv(folder, {
    extensions: ["html"],
    setHeaders: (response) => response.setHeader("Content-Security-Policy", POLICY),
  });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
