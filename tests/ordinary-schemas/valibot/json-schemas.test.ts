/* JSON Schema is the same of a changed schema of ours as of one of valibot's own, changed in the same way. */
import { isDeepStrictEqual } from "node:util";
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { describeMatrix } from "./matrix.js";
import { oneOfEachKind } from "./subjects.js";

/** Both JSON Schemas of a schema, or why it has none. */
function jsonSchemasOf(make: () => v.GenericSchema | v.GenericSchemaAsync): unknown {
  try {
    const schema = make() as v.GenericSchema;
    return (["input", "output"] as const).map((typeMode) => toJsonSchema(schema, { typeMode, errorMode: "ignore" }));
  } catch (error) {
    return String(error);
  }
}

describeMatrix(oneOfEachKind, ({ name, ours, plain }, { change }) =>
  isDeepStrictEqual(
    jsonSchemasOf(() => change(ours)),
    jsonSchemasOf(() => change(plain)),
  )
    ? []
    : [name],
);
