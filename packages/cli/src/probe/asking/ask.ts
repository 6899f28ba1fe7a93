import { type Failure, failureOf } from "./failure.js";
import { readBody } from "./read-body.js";

/** What came back for a request. */
export interface Reply {
  /** Absent if no answer came. */
  status?: number;
  contentType: string;
  /** Where the server redirects to. It is not followed. */
  location?: string;
  /** What the server wants to be waited before the next request, in seconds. */
  retryAfter?: number;
  /** The body, or as much of it as came. */
  text: string;
  /** From the request to the end of the body. */
  milliseconds: number;
  /** Absent if all of it came. */
  failure?: Failure;
}

export interface Request {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Absent for a GET. */
  body?: unknown;
  /** Limit for the whole answer, in milliseconds. */
  timeout: number;
}

/** Sends a request. It never throws, follows no redirect, and ends within the timeout. */
export async function ask({ timeout, ...request }: Request): Promise<Reply> {
  const controller = new AbortController();
  // Not `AbortSignal.timeout`: its timer lets the process end while an answer is awaited.
  const timer = setTimeout(() => controller.abort(), timeout);
  const begin = performance.now();
  const reply = await send(request, controller.signal, timeout);
  clearTimeout(timer);
  return { ...reply, milliseconds: Math.round(performance.now() - begin) };
}

async function send(
  { url, headers, body }: Omit<Request, "timeout">,
  signal: AbortSignal,
  timeout: number,
): Promise<Omit<Reply, "milliseconds">> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      // A connection for each request: one that is kept may be closed by the server at the very moment of the next.
      headers: { ...headers, connection: "close", ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: "manual",
      signal,
    });
  } catch (error) {
    const failure = signal.aborted ? timeoutOf(timeout, false) : failureOf(error, false);
    return { contentType: "", text: "", failure };
  }
  const read = await readBody(response, signal, timeoutOf(timeout, true));
  const location = response.headers.get("location");
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    ...(location !== null && { location }),
    ...(Number.isFinite(retryAfter) && { retryAfter }),
    ...read,
  };
}

function timeoutOf(timeout: number, hasStatus: boolean): Failure {
  const seconds = timeout / 1000;
  const message = hasStatus ? `had not finished after ${seconds} s` : `did not answer within ${seconds} s`;
  return { code: "timed-out", message };
}
