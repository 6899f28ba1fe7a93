import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine, for the time of a test. */
export interface Server {
  /** Where it is, without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a server that only this machine can reach, on a port that is free. */
export async function startServer(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts a server that answers `POST /<path>/chat/completions` with the response of that path. */
export function serveResponses(responses: ReadonlyMap<string, unknown>): Promise<Server> {
  return startServer((request, response) => {
    const path = request.url?.match(/^\/(.+)\/chat\/completions$/)?.[1];
    const found = path !== undefined && responses.has(path);
    request.resume();
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ? responses.get(path) : { error: { message: `there is no ${request.url}` } }));
  });
}

/** Starts a server that answers `POST /<path>/chat/completions` with the event stream of that path. */
export function serveStreams(texts: ReadonlyMap<string, string>): Promise<Server> {
  return startServer((request, response) => {
    const text = texts.get(request.url?.match(/^\/(.+)\/chat\/completions$/)?.[1] ?? "");
    request.resume();
    response.writeHead(text === undefined ? 404 : 200, { "content-type": "text/event-stream" });
    response.end(text);
  });
}
