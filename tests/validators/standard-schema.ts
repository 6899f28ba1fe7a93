import type { Schema } from "./validator.js";

/** The output of a schema, by Standard Schema; `undefined` if it rejects the value. */
export async function valueOfStandardSchema(schema: Schema, value: unknown): Promise<unknown> {
  const result = await schema["~standard"].validate(value);
  // Beside issues, a library may leave a value as well.
  return result.issues === undefined ? result.value : undefined;
}
