/** How much of a body one read gives: one event, or as many bytes. */
export const reads = { "one event": undefined, "16 kB": 16_384 } as const;

export type Read = keyof typeof reads;

/** Chunks as the text of an event stream. */
export function eventStreamOf(chunks: readonly unknown[]): string {
  return [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"].map((data) => `data: ${data}\n\n`).join("");
}

/** The text of an event stream as the bytes that reads give. */
export function piecesOf(text: string, read: Read): Uint8Array[] {
  const encoder = new TextEncoder();
  const size = reads[read];
  if (size === undefined) return text.split(/(?<=\n\n)/).map((event) => encoder.encode(event));
  const bytes = encoder.encode(text);
  const length = Math.ceil(bytes.length / size);
  return Array.from({ length }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

/** A response with a body of these pieces, one for each read. It comes from memory, and not over a network. */
export function respond(pieces: readonly Uint8Array[]): Response {
  let place = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[place++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}
