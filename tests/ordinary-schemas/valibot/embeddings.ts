import * as v from "valibot";
import type { Way } from "../compare.js";
import { hasEntries } from "./kinds.js";

type Embedding = Way<v.GenericSchema, v.GenericSchema | v.GenericSchemaAsync>;

const inBody = {
  put: (value: unknown) => ({ body: value }),
  take: ({ body }: { body: unknown }) => body,
  keeps: true,
};
const inList = { put: (value: unknown) => [value], take: ([value]: unknown[]) => value, keeps: true };

/** The ways to put a schema into another. Its output is in the other's output, unchanged. */
export const embeddings: readonly Embedding[] = [
  { name: "v.array", change: (schema) => v.array(schema), ...inList },
  { name: "v.tuple", change: (schema) => v.tuple([schema]), ...inList },
  { name: "v.looseTuple", change: (schema) => v.looseTuple([schema]), ...inList },
  { name: "v.strictTuple", change: (schema) => v.strictTuple([schema]), ...inList },
  { name: "the rest of a tuple", change: (schema) => v.tupleWithRest([], schema), ...inList },
  { name: "v.object", change: (schema) => v.object({ body: schema }), ...inBody },
  { name: "v.object, optional", change: (schema) => v.object({ body: v.optional(schema) }), ...inBody },
  { name: "v.object, exactly optional", change: (schema) => v.object({ body: v.exactOptional(schema) }), ...inBody },
  { name: "v.strictObject", change: (schema) => v.strictObject({ body: v.nullish(schema) }), ...inBody },
  { name: "the rest of an object", change: (schema) => v.objectWithRest({}, schema), ...inBody },
  { name: "v.record", change: (schema) => v.record(v.string(), schema), ...inBody },
  {
    name: "v.object, then partialCheck",
    change: (schema) =>
      v.pipe(
        v.object({ body: schema, other: v.optional(v.string()) }),
        v.partialCheck([["other"]], () => false, "No."),
      ),
    ...inBody,
  },
  {
    name: "v.object, then a check",
    change: (schema) =>
      v.pipe(
        v.object({ body: schema }),
        v.check(() => false),
      ),
    ...inBody,
  },
  {
    name: "v.variant",
    change: (schema) =>
      hasEntries(schema) && schema.entries.type?.type === "literal" ? v.variant("type", [schema as never]) : schema,
    keeps: true,
  },
  {
    name: "v.map",
    change: (schema) => v.map(v.string(), schema),
    put: (value) => new Map([["body", value]]),
    take: (output: Map<string, unknown>) => output.get("body"),
    keeps: true,
  },
  {
    name: "v.set",
    change: (schema) => v.set(schema),
    put: (value) => new Set([value]),
    take: ([value]: Set<unknown>) => value,
    keeps: true,
  },
  { name: "v.arrayAsync", change: (schema) => v.arrayAsync(schema), ...inList },
  { name: "v.objectAsync", change: (schema) => v.objectAsync({ body: schema }), ...inBody },
  { name: "v.recordAsync", change: (schema) => v.recordAsync(v.string(), schema), ...inBody },
  { name: "v.tupleAsync", change: (schema) => v.tupleAsync([schema]), ...inList },
];
