import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";

/** What a stream can be read from. */
export type StreamSource =
  | Response
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<string>
  | string;

/** A body as something that can be iterated. Bytes or text, in pieces of any size, or chunks that were read already. */
export type Pieces = AsyncIterable<Uint8Array | string | CreateChatCompletionStreamResponse> | Iterable<string>;

/** The body of a source. */
export function bodyOf(source: StreamSource | Pieces, signal: AbortSignal | undefined): Pieces {
  if (typeof source === "string") return [source];
  // The body of a response of `node-fetch` is a stream of Node.
  if ("body" in source) return source.body === null ? [] : bodyOf(source.body, signal);
  return "getReader" in source ? readableStream(source, signal) : source;
}

/** Cancels the body of a source that nobody reads. A source that is only iterated has not begun yet. */
export function cancelUnread(source: StreamSource | Pieces, reason: unknown): void {
  if (typeof source === "string") return;
  const body = "body" in source ? source.body : source;
  // A body that another reader has is that reader's to cancel.
  if (body !== null && "getReader" in body) body.cancel(reason).catch(() => {});
}

/**
 * Not the stream's own iterator, which Safari does not have, and no generator, whose `return` would wait for a read that
 * hangs. The reader is released at the end. A stream that is left before is cancelled.
 */
function readableStream<Piece>(stream: ReadableStream<Piece>, signal: AbortSignal | undefined): AsyncIterable<Piece> {
  const reader = stream.getReader();
  const releaseAtEnd = (result: Awaited<ReturnType<typeof reader.read>>) => {
    if (result.done) reader.releaseLock();
    return result;
  };
  const releaseAndThrow = (error: unknown) => {
    reader.releaseLock();
    throw error;
  };
  const iterator: AsyncIterator<Piece, Piece | undefined> = {
    next: () => reader.read().then(releaseAtEnd, releaseAndThrow),
    async return() {
      // A cancelled body closes the connection. This is not awaited: one branch of `tee` or `clone` is cancelled only once
      // the other one is. Its own failure to close is nobody's business here.
      reader.cancel(signal?.reason).catch(() => {});
      reader.releaseLock();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

/** The text of a body. A character of several bytes may be cut anywhere. Invalid UTF-8 becomes U+FFFD. */
export class BodyText {
  readonly #decoder = new TextDecoder();
  #isFirst = true;

  /** The text of the next piece. */
  of(piece: Uint8Array | string): string {
    const text = typeof piece === "string" ? piece : this.#decoder.decode(piece, { stream: true });
    if (!this.#isFirst || text === "") return text;
    this.#isFirst = false;
    // The decoder leaves out a byte order mark, a string has it.
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  /** What is left of a character that the end cut off. */
  end(): string {
    return this.#decoder.decode();
  }
}
