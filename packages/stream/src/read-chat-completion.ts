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
  for await (const chunks of readBatches(reading, source, options)) for (const _ of chunks);
  return reading.response;
}
