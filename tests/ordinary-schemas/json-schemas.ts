import { isDeepStrictEqual } from "node:util";
import type { Subject, Way } from "./compare.js";

/** The name of a subject whose changed schema has other JSON Schemas than the library's own, changed in the same way. */
export function jsonSchemasDiffering<Schema, Changed>(
  { name, ours, plain }: Subject<Schema>,
  { change }: Way<Schema, Changed>,
  jsonSchemasOf: (schema: Changed) => unknown,
): string[] {
  const made = (schema: Schema) => {
    try {
      return jsonSchemasOf(change(schema));
    } catch (error) {
      return String(error);
    }
  };
  return isDeepStrictEqual(made(ours), made(plain)) ? [] : [name];
}
