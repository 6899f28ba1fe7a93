/** What a stream can be read from. */
export type StreamSource =
  | Response
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<string>
  | string;

/** The body of a source, as something that can be iterated. Bytes or text, in pieces of any size. */
export function bodyOf(
  source: StreamSource,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array | string> | Iterable<string> {
  if (typeof source === "string") return [source];
  if ("body" in source) return source.body === null ? [] : readableStream(source.body, signal);
  return "getReader" in source ? readableStream(source, signal) : source;
}

/** Cancels the body of a source that nobody reads. A source that is only iterated has not begun yet. */
export function cancelUnread(source: StreamSource, reason: unknown): void {
  if (typeof source === "string") return;
  const body = "body" in source ? source.body : source;
  // A body that another reader has is that reader's to cancel.
  if (body !== null && "getReader" in body) body.cancel(reason).catch(() => {});
}

/** Not the stream's own iterator, which Safari does not have. Its reader is released, and what is left is cancelled. */
async function* readableStream<Piece>(
  stream: ReadableStream<Piece>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  let isDone = false;
  // A read that hangs ends by this alone.
  const cancel = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    isDone = true;
  } finally {
    // A cancelled body closes the connection. This is not awaited: one branch of `tee` or `clone` is cancelled only once
    // the other one is. Its own failure to close is nobody's business here.
    if (!isDone) reader.cancel().catch(() => {});
    signal?.removeEventListener("abort", cancel);
    reader.releaseLock();
  }
}

/** The pieces of a body as text. A character of several bytes may be cut anywhere. Invalid UTF-8 becomes U+FFFD. */
export async function* textPieces(body: AsyncIterable<Uint8Array | string> | Iterable<string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let isFirst = true;
  for await (const piece of body) {
    let text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    // The decoder leaves out a byte order mark, a string has it.
    if (isFirst && text.startsWith("\ufeff")) text = text.slice(1);
    if (text === "") continue;
    isFirst = false;
    yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
