import { Adding } from "./adding.js";
import { extendedCreateChatCompletionStreamResponse } from "./components.js";
import type { ChunkOf, ExtendedSchema, Servers } from "./server.js";

/**
 * The schema of a chunk on the wire, with the fields of one or several servers at every level: `extendChunk(openRouter)`.
 *
 * It rejects what the schema of the wire rejects, with the same issues. Besides, each field of the servers that is there
 * has to be of its type. It returns its input.
 */
export function extendChunk<const Given extends Servers>(...servers: Given): ExtendedSchema<ChunkOf<Given>> {
  return extendedCreateChatCompletionStreamResponse(new Adding(servers)).schema as never;
}
