import * as v from "valibot";
import type { Way } from "../compare.js";

type Entries = v.LooseObjectSchema<v.ObjectEntries, undefined>;
type Change = (schema: Entries) => v.GenericSchema;

/** One of the members. */
const first = ({ entries }: Entries) => [Object.keys(entries)[0]] as [string];

/** The ways to change an object's schema. Each makes another schema, of valibot's own. */
const changes: Record<string, Change> = {
  pick: (schema) => v.pick(schema, first(schema)),
  "pick every member": (schema) => v.pick(schema, Object.keys(schema.entries) as [string]),
  omit: (schema) => v.omit(schema, first(schema)),
  partial: (schema) => v.partial(schema),
  "partial of one member": (schema) => v.partial(schema, first(schema)),
  required: (schema) => v.required(schema),
  "required of one member": (schema) => v.required(schema, first(schema)),
  "required, with a message": (schema) => v.required(schema, "No."),
  "partial, then required": (schema) => v.required(v.partial(schema)),
  "pick, then partial": (schema) => v.partial(v.pick(schema, first(schema))),
  keyof: (schema) => v.keyof(schema) as unknown as v.GenericSchema,
  "v.object of the entries": (schema) => v.object(schema.entries),
  "v.looseObject of the entries": (schema) => v.looseObject(schema.entries),
  "v.strictObject of the entries": (schema) => v.strictObject(schema.entries),
  "v.objectWithRest of the entries": (schema) => v.objectWithRest(schema.entries, v.string()),
  "the entries, and one more": (schema) => v.looseObject({ ...schema.entries, unknown: v.string() }),
  "the entries, and one that is filled in": (schema) =>
    v.object({ ...schema.entries, extra: v.optional(v.string(), "extra") }),
  "the entries, over one of them": (schema) => v.looseObject({ ...schema.entries, [first(schema)[0]]: v.never() }),
  "other entries": (schema) => v.partial({ ...schema, entries: { ...schema.entries, extra: v.string() } }),
  ...("entriesFromObjects" in v && {
    entriesFromObjects: (schema: Entries) =>
      v.object(v.entriesFromObjects([schema, v.object({ extra: v.optional(v.string()) })])),
  }),
};

/** The ways to add a step that reads members. */
const steps: Record<string, Change> = {
  partialCheck: (schema) =>
    v.pipe(
      schema,
      v.partialCheck([first(schema)], () => false, "No."),
    ),
  "forward of a check": (schema) =>
    v.pipe(
      schema,
      v.forward(
        v.check(() => false),
        first(schema),
      ),
    ),
  "forward of a partialCheck": (schema) =>
    v.pipe(
      schema,
      v.forward(
        v.partialCheck([first(schema)], () => false),
        first(schema),
      ),
    ),
};

export const waysOfObjects: readonly Way<Entries, v.GenericSchema>[] = [
  ...Object.entries(changes).map(([name, change]) => ({ name, change, keeps: false })),
  ...Object.entries(steps).map(([name, change]) => ({ name, change, keeps: true })),
];
