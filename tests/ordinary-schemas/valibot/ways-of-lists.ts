import * as v from "valibot";
import type { Way } from "../compare.js";
import type { Data } from "./kinds.js";

type List = v.ArraySchema<v.GenericSchema, undefined>;
type Union = v.UnionSchema<v.GenericSchema[], undefined>;

/** Steps that make another list: out of an empty one, an empty one. */
const inList = { take: (output: unknown) => [output], keeps: true };

/** The ways to change the schema of a list, and to add a step that reads items. */
export const waysOfLists: readonly Way<List, v.GenericSchema>[] = [
  { name: "minLength", change: (schema) => v.pipe(schema, v.minLength(2)), keeps: true },
  { name: "maxLength", change: (schema) => v.pipe(schema, v.maxLength(1)), keeps: true },
  { name: "length", change: (schema) => v.pipe(schema, v.length(1)), keeps: true },
  { name: "nonEmpty", change: (schema) => v.pipe(schema, v.nonEmpty()), keeps: true },
  {
    name: "everyItem",
    change: (schema) =>
      v.pipe(
        schema,
        v.everyItem(() => false),
      ),
    keeps: true,
  },
  {
    name: "someItem",
    change: (schema) =>
      v.pipe(
        schema,
        v.someItem(() => true),
      ),
    keeps: true,
  },
  {
    name: "checkItems",
    change: (schema) =>
      v.pipe(
        schema,
        v.checkItems(() => false),
      ),
    keeps: true,
  },
  { name: "excludes", change: (schema) => v.pipe(schema, v.excludes(5)), keeps: true },
  {
    name: "filterItems",
    change: (schema) =>
      v.pipe(
        schema,
        v.filterItems(() => false),
      ),
    ...inList,
  },
  {
    name: "mapItems",
    change: (schema) =>
      v.pipe(
        schema,
        v.mapItems(() => 0),
      ),
    ...inList,
  },
  { name: "the item, in a list of valibot's", change: ({ item }) => v.array(item), keeps: false },
  { name: "the item, in a tuple", change: ({ item }) => v.tupleWithRest([item], item), keeps: false },
  { name: "another item", change: (schema) => v.unwrap(v.optional({ ...schema, item: v.string() })), keeps: false },
];

/** The ways to change the schema of an object whose keys are data. */
export const waysOfRecords: readonly Way<Data, v.GenericSchema>[] = [
  { name: "its schemas, in one of valibot's", change: ({ key, value }) => v.record(key, value), keeps: false },
  { name: "a key that is narrower", change: ({ value }) => v.record(v.picklist(["a"]), value), keeps: false },
  { name: "another value", change: (schema) => ({ ...schema, value: v.number() }) as v.GenericSchema, keeps: false },
  ...("maxEntries" in v
    ? [{ name: "maxEntries", change: (schema: Data) => v.pipe(schema, v.maxEntries(0)), keeps: true }]
    : []),
];

/** The ways to change the schema of a union. */
export const waysOfUnions: readonly Way<Union, v.GenericSchema>[] = [
  { name: "its options, in a union of valibot's", change: ({ options }) => v.union(options), keeps: false },
  {
    name: "one option more",
    change: (schema) => ({ ...schema, options: [...schema.options, v.string()] }),
    keeps: false,
  },
];
