import type { AccumulatedResponse } from "@chat-completion/core";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { type ReadChunksOptions, readBatches } from "./read-chunks.js";
import { Reading } from "./reading.js";
import type { StreamSource } from "./text-pieces.js";

/**
 * Reads a whole response out of a source: a stream, whose chunks are put together, or a JSON body, as servers that ignore
 * `stream` send it. Chunks that were read already can be given as well.
 *
 * Throws what `readChunks` throws.
 */
export async function readChatCompletion(
  source: StreamSource | AsyncIterable<CreateChatCompletionStreamResponse>,
  options: ReadChunksOptions = {},
): Promise<AccumulatedResponse> {
  const reading = new Reading();
  if (isBody(source)) {
    return readAll(reading, source, options);
  }
  // What the items are is known once the first has come.
  const { first, rest } = await begin<unknown>(source);
  if (typeof first === "string" || first instanceof Uint8Array) {
    return readAll(reading, rest as AsyncIterable<Uint8Array | string>, options);
  }
  for await (const chunk of rest) reading.check(chunk);
  reading.end();
  return reading.response;
}

async function readAll(
  reading: Reading,
  source: StreamSource,
  options: ReadChunksOptions,
): Promise<AccumulatedResponse> {
  for await (const chunks of readBatches(reading, source, options)) for (const _ of chunks);
  return reading.response;
}

function isBody(
  source: StreamSource | AsyncIterable<unknown>,
): source is Exclude<StreamSource, AsyncIterable<unknown>> {
  return typeof source === "string" || "body" in source || "getReader" in source || Symbol.iterator in source;
}

/** The first item of a source, and all of its items. */
async function begin<Item>(
  source: AsyncIterable<Item>,
): Promise<{ first: Item | undefined; rest: AsyncIterable<Item> }> {
  const iterator = source[Symbol.asyncIterator]();
  const { done, value } = await iterator.next();
  const rest = async function* (): AsyncGenerator<Item> {
    if (done) return;
    try {
      yield value;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  };
  return { first: done ? undefined : value, rest: rest() };
}
