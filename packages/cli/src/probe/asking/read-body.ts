import { createParser } from "eventsource-parser";
import { type Failure, failureOf } from "./failure.js";

/** The most bytes of an answer that are read, after decompression. */
const MAX_BYTES = 4 * 1024 * 1024;

export interface Body {
  text: string;
  /** Absent if the body came to its end. */
  failure?: Failure;
}

/** Reads a body up to a limit, and until a signal aborts. An event stream is read up to `[DONE]`, as clients do. */
export async function readBody(response: Response, signal: AbortSignal, timedOut: Failure): Promise<Body> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  let isDone = false;
  const parser = createParser({
    onEvent: ({ data }) => {
      isDone ||= data.trim() === "[DONE]";
    },
  });
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined && !isDone) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) break;
      bytes += value.byteLength;
      const part = decoder.decode(value, { stream: true });
      text += part;
      if (bytes > MAX_BYTES)
        return { text, failure: { code: "too-large", message: `sent more than ${MAX_BYTES >> 20} MiB` } };
      parser.feed(part);
    }
  } catch (error) {
    return { text, failure: signal.aborted ? hint(timedOut, response, text) : failureOf(error, true) };
  } finally {
    reader?.cancel().catch(() => {});
  }
  return { text: text + decoder.decode() };
}

/** A promise, unless a signal aborts before. `fetch` itself hangs on a body that is not in its `content-encoding`. */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
  });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", abort));
}

function hint(timedOut: Failure, { headers }: Response, text: string): Failure {
  const encoding = headers.get("content-encoding");
  if (encoding === null || text !== "") return timedOut;
  const message = `${timedOut.message}; nothing of its body could be read in its \`content-encoding\`, ${encoding.slice(0, 20)}`;
  return { ...timedOut, message };
}
