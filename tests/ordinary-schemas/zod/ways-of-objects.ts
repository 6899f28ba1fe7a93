import * as z from "zod";
import type { Way } from "../compare.js";

type WayOfObjects = Way<z.ZodObject, z.ZodType>;

/** One of the members, as a mask. */
const first = ({ shape }: z.ZodObject) => ({ [firstKey({ shape })]: true }) as Record<string, true>;
const firstKey = ({ shape }: Pick<z.ZodObject, "shape">) => Object.keys(shape)[0] as string;

/** The ways to change an object's schema that keep its members and what it does with other keys. */
const keeping: Record<string, WayOfObjects["change"]> = {
  "extend by nothing": (schema) => schema.extend({}),
  "safeExtend by nothing": (schema) => schema.safeExtend({}),
  "extend by a member of its own": (schema) => schema.extend({ [firstKey(schema)]: schema.shape[firstKey(schema)] }),
  "merge itself": (schema) => schema.merge(schema),
  "pick every member": (schema) =>
    schema.pick(Object.fromEntries(Object.keys(schema.shape).map((key) => [key, true])) as Record<string, true>),
  "omit none": (schema) => schema.omit({}),
  "refine, then extend by nothing": (schema) => schema.refine(() => true).extend({}),
  loose: (schema) => schema.loose(),
  passthrough: (schema) => schema.passthrough(),
  "catchall of anything": (schema) => schema.catchall(z.unknown()),
};

/** The ways that change its members, or what it does with other keys. */
const changing: Record<string, WayOfObjects["change"]> = {
  "extend by a new member": (schema) => schema.extend({ unknown: z.string() }),
  "extend by an optional member": (schema) => schema.extend({ extra: z.string().default("extra") }),
  "extend by a member that has a getter": (schema) =>
    schema.extend({
      get extra() {
        return z.string().optional();
      },
    }),
  "extend by a symbol": (schema) => schema.extend({ [Symbol("extra")]: z.string() }),
  "extend over a member": (schema) => schema.extend({ [firstKey(schema)]: z.unknown().transform(() => "other") }),
  "safeExtend by a new member": (schema) => schema.safeExtend({ extra: z.string().optional() }),
  "safeExtend over a member": (schema) => schema.safeExtend({ [firstKey(schema)]: z.never() }),
  "refine, then safeExtend": (schema) => schema.refine(() => true).safeExtend({ extra: z.string().optional() }),
  "describe, then extend": (schema) => schema.describe("described").extend({ extra: z.number().optional() }),
  merge: (schema) => schema.merge(z.object({ extra: z.string().optional() })),
  "merge into another": (schema) => z.object({ extra: z.string().optional() }).merge(schema),
  pick: (schema) => schema.pick(first(schema)),
  omit: (schema) => schema.omit(first(schema)),
  partial: (schema) => schema.partial(),
  "partial of one member": (schema) => schema.partial(first(schema)),
  required: (schema) => schema.required(),
  "required of one member": (schema) => schema.required(first(schema)),
  "partial, then required": (schema) => schema.partial().required(),
  keyof: (schema) => schema.keyof() as unknown as z.ZodType,
  "z.keyof": (schema) => z.keyof(schema) as unknown as z.ZodType,
  strict: (schema) => schema.strict(),
  "describe, then strict": (schema) => schema.describe("described").strict(),
  "refine, then strict": (schema) => schema.refine(() => true).strict(),
  strip: (schema) => schema.strip(),
  "strip, then refine": (schema) => schema.strip().refine(() => true),
  "catchall of a string": (schema) => schema.catchall(z.string()),
  "catchall of a transformation": (schema) => schema.catchall(z.unknown().transform(() => "other")),
  "z.object of the shape": (schema) => z.object(schema.shape),
  "z.strictObject of the shape": (schema) => z.strictObject(schema.shape),
  "z.looseObject of the shape": (schema) => z.looseObject(schema.shape),
  "z.object of the shape and more": (schema) => z.object({ ...schema.shape, extra: z.string().optional() }),
  "z.clone with another definition": (schema) => z.clone(schema, { ...schema.def, catchall: z.never() }),
  "an asynchronous member": (schema) =>
    schema.extend({
      extra: z
        .string()
        .optional()
        .refine(async () => true),
    }),
  ...("exactPartial" in z.object({}) && {
    exactPartial: (schema: z.ZodObject) => schema.exactPartial(),
    "exactPartial of one member": (schema: z.ZodObject) => schema.exactPartial(first(schema)),
  }),
  ...("deepPartial" in z && { "z.deepPartial": (schema: z.ZodObject) => z.deepPartial(schema) }),
};

export const waysOfObjects: readonly WayOfObjects[] = [
  ...Object.entries(keeping).map(([name, change]) => ({ name, change, keeps: true })),
  ...Object.entries(changing).map(([name, change]) => ({ name, change, keeps: false })),
];
