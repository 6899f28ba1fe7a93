/* JSON Schema is the same of a changed schema of ours as of one of zod's own, changed in the same way. */
import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { describeMatrix } from "./matrix.js";
import { oneOfEachKind } from "./subjects.js";

/** Both JSON Schemas of a schema, or why it has none. */
function jsonSchemasOf(make: () => z.ZodType): unknown {
  try {
    const schema = make();
    return (["input", "output"] as const).map((io) => z.toJSONSchema(schema, { io, unrepresentable: "any" }));
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
