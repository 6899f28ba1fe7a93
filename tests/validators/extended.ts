import type { Schema, Validator } from "./validator.js";

/** What a server sends as a whole. */
export type Whole = "response" | "chunk";

/** The schema of a response or a chunk with the fields of servers, which are given by their names in code. */
export function extendedSchema({ extensions }: Validator, whole: Whole, ...names: readonly string[]): Schema {
  const extend = whole === "response" ? extensions.extendResponse : extensions.extendChunk;
  return extend(...(names.map((name) => extensions[name]) as never)) as Schema;
}
