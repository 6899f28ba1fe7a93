import { findNonChunk } from "@chat-completion/core";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { abortable } from "./abortable.js";
import { ChunkParser } from "./chunk-parser.js";
import { ChatCompletionStreamError } from "./error.js";
import { jsonOf } from "./json-of.js";
import { Reading } from "./reading.js";
import { BodyText, bodyOf, cancelUnread, type Pieces, type StreamSource } from "./text-pieces.js";

/** How a stream is read. */
export interface ReadChunksOptions {
  /** Stops reading, cancels the body, and throws the signal's reason. */
  signal?: AbortSignal;
  /** Largest event that is read, in UTF-16 code units. By default 16 Mi. */
  maxEventSize?: number;
}

const MAX_EVENT_SIZE = 16 * 1024 * 1024;

/**
 * Reads the chunks of a streamed chat completion, as they come.
 *
 * It ends at `[DONE]`, or where the source ends after every choice has said why it stopped. A body that is JSON rather than
 * events is read as one event, since some servers ignore `stream`.
 *
 * Throws a {@link ChatCompletionStreamError}, with what came before it, if the server sends an error, something that is no
 * chunk, or less than a whole answer, or if the source fails. An abort throws the signal's reason. Leaving the loop cancels
 * the body.
 */
export async function* readChunks(
  source: StreamSource,
  options: ReadChunksOptions = {},
): AsyncGenerator<CreateChatCompletionStreamResponse> {
  for await (const chunks of readBatches(new Reading(), source, options)) {
    for (const chunk of chunks) {
      yield chunk;
      // The rest of a piece that has come already is not read either.
      options.signal?.throwIfAborted();
    }
  }
}

/**
 * Reads chunks, those of one piece of the body together. A chunk is in the reading once it was taken. A source may have
 * chunks that were read already in the place of pieces.
 */
export async function* readBatches(
  reading: Reading,
  source: StreamSource | AsyncIterable<CreateChatCompletionStreamResponse>,
  { signal, maxEventSize = MAX_EVENT_SIZE }: ReadChunksOptions,
): AsyncGenerator<Iterable<CreateChatCompletionStreamResponse>> {
  if (signal?.aborted) {
    cancelUnread(source, signal.reason);
    throw signal.reason;
  }
  const body = bodyOf(source, signal);
  const pieces = signal === undefined ? body : abortable(body, signal);
  if (isResponse(source) && !source.ok) throw await httpStatusError(source.status, pieces, reading, signal);
  const parser = new ChunkParser(reading, maxEventSize);
  try {
    for await (const piece of pieces) {
      yield parser.parse(piece);
      if (reading.isDone) return reading.end();
    }
  } catch (error) {
    throw isOfReader(error, signal) ? error : reading.brokenOff(error);
  }
  yield parser.end();
  signal?.throwIfAborted();
  reading.end();
}

/** Whether an error is the reason of an abort, that of the request included, or was thrown here. */
function isOfReader(error: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted || error instanceof DOMException || error instanceof ChatCompletionStreamError;
}

/** Longest body of an HTTP error that is read, in UTF-16 code units. */
const MAX_ERROR_LENGTH = 65_536;

async function httpStatusError(
  status: number,
  pieces: Pieces,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<Error> {
  const text = new BodyText();
  let body = "";
  try {
    for await (const piece of pieces) {
      // The body of a response has no chunks that were read already.
      body += text.of(piece as Uint8Array | string);
      if (body.length > MAX_ERROR_LENGTH) break;
    }
  } catch (error) {
    // The status says enough where the body breaks off.
    if (isOfReader(error, signal)) throw error;
  }
  const message = findNonChunk(jsonOf(body))?.message.replace(/^.*?received (?:an error in its place: )?/s, "");
  return reading.error("http-status", `The server answered with status ${status}${message ? `: ${message}` : ""}`, {
    status,
  });
}

function isResponse(source: StreamSource | Pieces): source is Response {
  return typeof source === "object" && "ok" in source && "body" in source;
}
