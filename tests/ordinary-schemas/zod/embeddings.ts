import * as z from "zod";
import type { Way } from "../compare.js";

type Embedding = Way<z.ZodType, z.ZodType>;

const inBody = {
  put: (value: unknown) => ({ body: value }),
  take: ({ body }: { body: unknown }) => body,
};
const inList = { put: (value: unknown) => [value], take: ([value]: unknown[]) => value };

/** The ways to put a schema into another. Its output is in the other's output, unchanged. */
export const embeddings: readonly Embedding[] = [
  { name: "array()", change: (schema) => schema.array(), ...inList, keeps: true },
  { name: "z.array", change: (schema) => z.array(schema).min(1), ...inList, keeps: true },
  { name: "z.tuple", change: (schema) => z.tuple([schema]), ...inList, keeps: true },
  { name: "the rest of a tuple", change: (schema) => z.tuple([]).rest(schema), ...inList, keeps: true },
  { name: "z.object", change: (schema) => z.object({ body: schema }), ...inBody, keeps: true },
  { name: "z.strictObject", change: (schema) => z.strictObject({ body: schema.nullish() }), ...inBody, keeps: true },
  { name: "a catchall", change: (schema) => z.object({}).catchall(schema), ...inBody, keeps: true },
  { name: "z.record", change: (schema) => z.record(z.string(), schema), ...inBody, keeps: true },
  {
    name: "z.partialRecord",
    change: (schema) => z.partialRecord(z.enum(["body", "other"]), schema),
    ...inBody,
    keeps: true,
  },
  {
    name: "z.discriminatedUnion",
    change: (schema) =>
      schema instanceof z.ZodObject && schema.shape.type instanceof z.ZodLiteral
        ? z.discriminatedUnion("type", [schema, z.object({ type: z.literal("other") })])
        : schema,
    keeps: true,
  },
  {
    name: "z.map",
    change: (schema) => z.map(z.string(), schema),
    put: (value) => new Map([["body", value]]),
    take: (output: Map<string, unknown>) => output.get("body"),
    keeps: true,
  },
  {
    name: "z.set",
    change: (schema) => z.set(schema),
    put: (value) => new Set([value]),
    take: ([value]: Set<unknown>) => value,
    keeps: true,
  },
  {
    name: "z.promise",
    change: (schema) => z.promise(schema),
    put: (value) => Promise.resolve(value),
    keeps: true,
  },
  {
    name: "an object that holds itself",
    change: (schema) => {
      const Tree: z.ZodType = z.object({ body: schema, trees: z.lazy(() => z.array(Tree)).optional() });
      return Tree;
    },
    put: (value) => ({ body: value, trees: [{ body: value }] }),
    take: ({ body }: { body: unknown }) => body,
    keeps: true,
  },
];
