import * as z from "zod";
import type { Way } from "../compare.js";

/** The ways to change the schema of a list. */
export const waysOfLists: readonly Way<z.ZodArray<z.ZodType>, z.ZodType>[] = [
  { name: "min", change: (schema) => schema.min(2), keeps: true },
  { name: "max", change: (schema) => schema.max(1), keeps: true },
  { name: "max and a refinement", change: (schema) => schema.max(1).refine(() => false), keeps: true },
  { name: "a refinement and max", change: (schema) => schema.refine(() => false).max(1), keeps: true },
  { name: "length", change: (schema) => schema.length(1), keeps: true },
  { name: "nonempty", change: (schema) => schema.nonempty(), keeps: true },
  { name: "unwrap", change: (schema) => schema.unwrap() as z.ZodType, keeps: true },
  { name: "the element, in a list of zod's", change: (schema) => z.array(schema.element), keeps: false },
  {
    name: "the element, in a tuple",
    change: (schema) => z.tuple([schema.element]).rest(schema.element),
    keeps: false,
  },
  {
    name: "z.clone with another element",
    change: (schema) => z.clone(schema, { ...schema.def, element: z.string() }),
    keeps: false,
  },
];

/** The ways to change the schema of an object whose keys are data. */
export const waysOfRecords: readonly Way<z.ZodRecord<z.ZodString, z.ZodType>, z.ZodType>[] = [
  {
    name: "its schemas, in one of zod's",
    change: ({ keyType, valueType }) => z.record(keyType, valueType),
    keeps: false,
  },
  {
    name: "a key that is narrower",
    change: (schema) => z.clone(schema, { ...schema.def, keyType: z.string().max(3) }),
    keeps: false,
  },
  {
    name: "another value",
    change: (schema) => z.clone(schema, { ...schema.def, valueType: z.number() }),
    keeps: false,
  },
];

/** The ways to change the schema of a union. */
export const waysOfUnions: readonly Way<z.ZodUnion<readonly z.ZodType[]>, z.ZodType>[] = [
  { name: "its options, in a union of zod's", change: ({ options }) => z.union(options), keeps: false },
  {
    name: "one option more",
    change: (schema) => z.clone(schema, { ...schema.def, options: [...schema.options, z.string()] }),
    keeps: false,
  },
  {
    name: "one option less",
    change: (schema) => z.clone(schema, { ...schema.def, options: schema.options.slice(0, 1) }),
    keeps: false,
  },
];

/** The ways to change the schema of a closed list of words. */
export const waysOfEnums: readonly Way<z.ZodEnum<Record<string, string>>, z.ZodType>[] = [
  { name: "exclude", change: (schema) => schema.exclude(schema.options.slice(0, 1)), keeps: true },
  { name: "extract", change: (schema) => schema.extract(schema.options.slice(0, 1)), keeps: true },
];
