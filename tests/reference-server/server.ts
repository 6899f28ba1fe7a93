import { toChunks } from "@chat-completion/core";
import { toEventStream } from "@chat-completion/stream";
import { answer } from "./answer.js";
import { findError, MODEL } from "./error.js";
import type { Fault, Json, Sent } from "./fault.js";
import type { ChatRequest } from "./request.js";
import { type Server, startServer } from "./start-server.js";

export interface ReferenceServer extends Server {
  /** The requests that came: their paths, headers and bodies. */
  requests: { path: string; headers: Record<string, unknown>; body: Json }[];
}

export interface ReferenceServerOptions {
  /** What it does wrong. Absent means nothing. */
  fault?: Fault;
  /** The key that it wants. Absent means none. */
  key?: string;
  port?: number;
}

/** Starts a server that answers as the specification has it, but for a fault. Its one model is `tiny`. */
export async function startReferenceServer({
  fault,
  key,
  port,
}: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const requests: ReferenceServer["requests"] = [];
  const server = await startServer(async (request, response) => {
    const path = request.url ?? "";
    const text = (await request.toArray()).join("");
    const body = text === "" ? undefined : JSON.parse(text);
    requests.push({ path, headers: request.headers, body });
    const sent =
      path === "/v1/models"
        ? json({ object: "list", data: [{ id: MODEL, object: "model" }] })
        : await reply(body, request.headers.authorization, key, fault);
    response.writeHead(sent.status, sent.headers).end(sent.body);
  }, port);
  return { ...server, url: `${server.url}/v1`, requests };
}

function json(body: unknown, status = 200): Sent {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function reply(
  body: Json,
  authorization: string | undefined,
  key: string | undefined,
  fault: Fault | undefined,
): Promise<Sent> {
  const error = findError(body, authorization, key);
  const sent = error === undefined ? await answered(body, fault) : failed(error, fault);
  fault?.sent?.(sent, body);
  return sent;
}

function failed(error: { status: number; body: Json }, fault: Fault | undefined): Sent {
  fault?.error?.(error);
  return json(error.body, error.status);
}

async function answered(request: ChatRequest, fault: Fault | undefined): Promise<Sent> {
  fault?.request?.(request);
  const response = answer(request);
  fault?.response?.(response, request);
  if (!request.stream) {
    fault?.unstreamed?.(response, request);
    return json(response);
  }
  // The specification has annotations in responses alone.
  for (const { message } of response.choices) delete message.annotations;
  const { usage, ...rest } = response;
  const chunks: Json[] = [...toChunks(request.stream_options?.include_usage ? response : rest)];
  const body = await new Response(toEventStream(fault?.chunks?.(chunks, request) ?? chunks)).text();
  return { status: 200, headers: { "content-type": "text/event-stream" }, body };
}
