import { Adding } from "./adding.js";
import { extendedCreateChatCompletionResponse } from "./components.js";
import type { ExtendedSchema, ResponseOf, Servers } from "./server.js";

/**
 * The schema of a response on the wire, with the fields of one or several servers at every level: `extendResponse(openRouter)`.
 *
 * It rejects what the schema of the wire rejects, with the same issues. Besides, each field of the servers that is there
 * has to be of its type. It returns its input.
 */
export function extendResponse<const Given extends Servers>(...servers: Given): ExtendedSchema<ResponseOf<Given>> {
  return extendedCreateChatCompletionResponse(new Adding(servers)).schema as never;
}
