import { createParser } from "eventsource-parser";
import { type Failure, failureOf } from "./failure.js";

/** The most bytes of an answer that are read, after decompression. */
export const MAX_BYTES = 4 * 1024 * 1024;

export interface Body {
  text: string;
  /** Absent if the body came to its end. */
  failure?: Failure;
}

/**
 * Reads a body up to a limit. An event stream is read up to `[DONE]`, as clients do. A signal that aborts is thrown by the
 * body itself.
 */
export async function readBody(response: Response, isTimedOut: () => Failure | undefined): Promise<Body> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  let isDone = false;
  const parser = createParser({
    onEvent: ({ data }) => {
      isDone ||= data.trim() === "[DONE]";
    },
  });
  try {
    for await (const piece of response.body ?? []) {
      bytes += piece.byteLength;
      const part = decoder.decode(piece, { stream: true });
      text += part;
      if (bytes > MAX_BYTES)
        return { text, failure: { code: "too-large", message: `sent more than ${MAX_BYTES >> 20} MiB` } };
      parser.feed(part);
      if (isDone) break;
    }
  } catch (error) {
    return { text, failure: isTimedOut() ?? failureOf(error, true) };
  }
  return { text: text + decoder.decode() };
}
