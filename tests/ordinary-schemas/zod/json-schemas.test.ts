/* JSON Schema is the same of a changed schema of ours as of one of zod's own, changed in the same way. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { kinds } from "./matrix.js";

/** Both JSON Schemas of a schema, or why it has none. */
function jsonSchemasOf(make: () => z.ZodType): unknown {
  try {
    const schema = make();
    return (["input", "output"] as const).map((io) => z.toJSONSchema(schema, { io, unrepresentable: "any" }));
  } catch (error) {
    return String(error);
  }
}

describe.each(kinds)("%s", (_kind, subjects, ways) => {
  test.each(ways.map((way) => [way.name, way] as const))("%s", (_name, { change }) => {
    for (const { name, ours, plain } of subjects) {
      expect(
        jsonSchemasOf(() => change(ours)),
        name,
      ).toEqual(jsonSchemasOf(() => change(plain)));
    }
  });
});
