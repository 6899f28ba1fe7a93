import { findNonChunk } from "@chat-completion/core";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { abortable } from "./abortable.js";
import { EventParser } from "./events.js";
import { Reading } from "./reading.js";
import { bodyOf, cancelUnread, type StreamSource, textPieces } from "./text-pieces.js";

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
 * chunk, or less than a whole answer. Leaving the loop cancels the body.
 */
export function readChunks(
  source: StreamSource,
  options: ReadChunksOptions = {},
): AsyncGenerator<CreateChatCompletionStreamResponse> {
  return readInto(new Reading(), source, options);
}

/** Reads chunks, and keeps in a reading what they make. */
export async function* readInto(
  reading: Reading,
  source: StreamSource,
  { signal, maxEventSize = MAX_EVENT_SIZE }: ReadChunksOptions,
): AsyncGenerator<CreateChatCompletionStreamResponse> {
  if (signal?.aborted) {
    cancelUnread(source, signal.reason);
    throw signal.reason;
  }
  const pieces = textPieces(bodyOf(source, signal));
  const texts = signal === undefined ? pieces : abortable(pieces, signal);
  if (isResponse(source) && !source.ok) throw await httpStatusError(source.status, texts, reading);
  yield* chunksOf(texts, reading, maxEventSize, signal);
}

async function* chunksOf(
  texts: AsyncGenerator<string>,
  reading: Reading,
  maxEventSize: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<CreateChatCompletionStreamResponse> {
  const parser = new EventParser(maxEventSize);
  let whole: string | undefined;
  let isFirst = true;
  for await (const text of texts) {
    if (isFirst && text.trimStart() !== "") {
      isFirst = false;
      // No line of an event stream begins so.
      if (/^\s*[[{<]/.test(text)) whole = "";
    }
    if (whole !== undefined) {
      whole += text;
      if (whole.length > maxEventSize) throw reading.error("too-large", "The body is larger than `maxEventSize`");
      continue;
    }
    for (const event of parser.parse(text)) {
      const chunk = reading.chunkOf(event);
      if (chunk !== undefined) {
        yield chunk;
        // The rest of a piece that has come already is not read either.
        signal?.throwIfAborted();
      }
      if (reading.isDone) return;
    }
  }
  if (whole !== undefined) yield chunkOfBody(whole, reading);
  else yield* lastChunks(parser, reading);
  signal?.throwIfAborted();
  reading.end();
}

/** A body that is one JSON value rather than events. */
function chunkOfBody(text: string, reading: Reading): CreateChatCompletionStreamResponse {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const found = findNonChunk(text);
    throw reading.error("not-a-chunk", found?.message ?? "The body is neither a stream of events nor JSON");
  }
  return reading.check(value);
}

function* lastChunks(parser: EventParser, reading: Reading): Generator<CreateChatCompletionStreamResponse> {
  for (const event of parser.end()) {
    try {
      const chunk = reading.chunkOf(event);
      if (chunk !== undefined) yield chunk;
    } catch (error) {
      // The end of the stream cut this event off.
      if ((error as { code?: unknown }).code === "not-json")
        throw reading.error("ended-early", "The stream ended in the middle of an event");
      throw error;
    }
  }
}

/** Longest body of an HTTP error that is read, in UTF-16 code units. */
const MAX_ERROR_LENGTH = 65_536;

async function httpStatusError(status: number, texts: AsyncGenerator<string>, reading: Reading): Promise<Error> {
  let body = "";
  for await (const text of texts) {
    body += text;
    if (body.length > MAX_ERROR_LENGTH) break;
  }
  const message = findNonChunk(jsonOf(body))?.message.replace(/^.*?received /s, "");
  return reading.error(
    "http-status",
    `The server answered with status ${status}${message ? `: ${message}` : ""}`,
    status,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isResponse(source: StreamSource): source is Response {
  return typeof source === "object" && "ok" in source && "body" in source;
}
