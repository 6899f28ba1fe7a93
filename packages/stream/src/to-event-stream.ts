import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";

/**
 * Writes chunks as the body of an event stream: `data: ` and the chunk's JSON, a blank line, and `data: [DONE]` at the end.
 *
 * Cancelling the stream leaves the loop over the chunks.
 */
export function toEventStream(
  chunks: Iterable<CreateChatCompletionStreamResponse> | AsyncIterable<CreateChatCompletionStreamResponse>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      try {
        controller.enqueue(encoder.encode(`data: ${done ? "[DONE]" : JSON.stringify(value)}\n\n`));
      } catch (error) {
        // A chunk that has no JSON, such as one with a `bigint`: nobody else leaves the loop over the chunks.
        await iterator.return?.();
        throw error;
      }
      if (done) controller.close();
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
