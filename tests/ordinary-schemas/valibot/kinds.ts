import type * as v from "valibot";

export const hasEntries = (schema: v.GenericSchema): schema is v.LooseObjectSchema<v.ObjectEntries, undefined> =>
  "entries" in schema;
export const isList = (schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> =>
  schema.type === "array";
export const isRecord = (schema: v.GenericSchema): schema is Data => schema.type === "record";
export const isUnion = (schema: v.GenericSchema): schema is v.UnionSchema<v.GenericSchema[], undefined> =>
  schema.type === "union";

/** An object whose keys are data. */
export type Data = v.RecordSchema<v.StringSchema<undefined>, v.GenericSchema, undefined>;
