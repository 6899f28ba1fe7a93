import type { wire } from "@chat-completion/core";
import { ChatCompletionStreamError, type ChatCompletionStreamErrorCode, readChunks } from "@chat-completion/stream";
import type { StreamPiece } from "./pieces.js";
import { asStream } from "./stream-text.js";

/** A recorded stream, as a client reads it. */
export interface ReadStream {
  chunks: ReadChunk[];
  /** Whether it ended with `[DONE]`. Absent if that is not known. */
  done?: boolean;
  /** Why a client stops before the end. Absent if it doesn't. */
  stop?: StreamStop;
  /** The number of events that were not read: those after the stop, or those beyond the limit. Mostly 0. */
  unread: number;
}

/** A chunk, and where it is. */
export interface ReadChunk {
  value: wire.CreateChatCompletionStreamResponse;
  /** Its JSON, on one line. */
  json: string;
  /** The line on which its event begins, from 1. 0 if that is not known. */
  line: number;
}

/** Why a client stops reading a stream. */
export interface StreamStop {
  code: ChatCompletionStreamErrorCode;
  message: string;
  /** The data of the event at which it stops. Empty if the stream ended too early. */
  data: string;
  /** The line on which that event begins, or the last one, from 1. 0 if that is not known. */
  line: number;
  /** The index of that line in the text, in UTF-16 units. */
  offset: number;
}

/**
 * Reads a text as a recorded stream, up to a number of chunks, and up to the place where a client stops. `undefined` for
 * a text that is no stream.
 */
export async function readStream(text: string, mostChunks = Number.POSITIVE_INFINITY): Promise<ReadStream | undefined> {
  const stream = asStream(text);
  if (stream === undefined) return undefined;
  let last: StreamPiece = { text: "", data: "", line: 1, offset: 0 };
  // Not a loop over the pieces: they would be at their end as soon as reading stops.
  const texts = function* () {
    for (let next = stream.pieces.next(); !next.done; next = stream.pieces.next()) {
      last = next.value;
      yield last.text;
    }
  };
  const chunks: ReadChunk[] = [];
  try {
    for await (const value of readChunks(texts())) {
      if (chunks.length === mostChunks) return { chunks, unread: 1 + countEvents(stream.pieces) };
      chunks.push({ value, json: last.data, line: last.line });
    }
  } catch (error) {
    if (!(error instanceof ChatCompletionStreamError)) throw error;
    const { code, message } = error;
    const { line, offset } = last;
    const data = code === "ended-early" && isWhole(last.data) ? "" : last.data;
    return { chunks, stop: { code, message, data, line, offset }, unread: countEvents(stream.pieces) };
  }
  return { chunks, ...(stream.hasEvents && { done: last.data === "[DONE]" }), unread: 0 };
}

/** Whether an event was read, so that the end that came too early is behind it. */
function isWhole(data: string): boolean {
  try {
    JSON.parse(data);
    return true;
  } catch {
    return data === "";
  }
}

/** The number of events with data among the pieces that are left. */
function countEvents(pieces: Iterable<StreamPiece>): number {
  let count = 0;
  for (const { text, data } of pieces) if (/^(?:data|error):/.test(text) && data !== "[DONE]") count += 1;
  return count;
}
