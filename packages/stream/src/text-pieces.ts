/** What a stream can be read from. */
export type StreamSource =
  | Response
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<string>
  | string;

/** The body of a source, as something that can be iterated. Bytes or text, in pieces of any size. */
export function bodyOf(source: StreamSource): AsyncIterable<Uint8Array | string> | Iterable<string> {
  if (typeof source === "string") return [source];
  if ("body" in source) return source.body === null ? [] : readableStream(source.body);
  return "getReader" in source ? readableStream(source) : source;
}

/** Not the stream's own iterator, which Safari does not have. Its reader is released, and what is left is cancelled. */
async function* readableStream<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    isDone = true;
  } finally {
    // A cancelled body closes the connection. Its own failure to close is nobody's business here.
    if (!isDone) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

/** The pieces of a body as text. A character of several bytes may be cut anywhere. Invalid UTF-8 becomes U+FFFD. */
export async function* textPieces(body: AsyncIterable<Uint8Array | string> | Iterable<string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of body) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
