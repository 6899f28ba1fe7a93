import * as z from "zod";
import type { Way } from "../compare.js";

type Change = Way<z.ZodType, z.ZodType>["change"];

const registry = z.registry<{ title: string }>();

/** The ways to change any schema: it parses as before, or a step follows. */
const changes: Record<string, Change> = {
  nothing: (schema) => schema,
  describe: (schema) => schema.describe("described"),
  meta: (schema) => schema.meta({ title: "titled" }),
  register: (schema) => schema.register(registry, { title: "registered" }),
  clone: (schema) => schema.clone(),
  "z.clone": (schema) => z.clone(schema),
  brand: (schema) => schema.brand<"branded">(),
  refine: (schema) => schema.refine(() => true),
  "refine to nothing": (schema) => schema.refine(() => false, { path: ["refined"] }),
  "refine whatever the issues": (schema) => schema.refine(() => false, { when: () => true }),
  "refine twice": (schema) => schema.refine(() => false, { abort: true }).refine(() => false),
  "refine, then describe": (schema) => schema.refine(() => true).describe("described"),
  superRefine: (schema) => schema.superRefine((_, context) => context.addIssue("no")),
  check: (schema) => schema.check(z.refine(() => true)),
  "check by a function": (schema) =>
    schema.check(({ issues, value: input }) => void issues.push({ code: "custom", input })),
  overwrite: (schema) => schema.overwrite((value) => value),
  "overwrite by another value": (schema) => schema.overwrite(() => "other" as never),
  transform: (schema) => schema.transform((value) => value),
  "transform into another value": (schema) => schema.transform(() => "other"),
  pipe: (schema) => schema.pipe(z.unknown()),
  "pipe into itself": (schema) => schema.pipe(schema as never),
  "piped into": (schema) => z.unknown().pipe(schema),
  preprocess: (schema) => z.preprocess((value) => value, schema),
  codec: (schema) => z.codec(schema, z.unknown(), { decode: (value) => value, encode: (value) => value as never }),
  default: (schema) => schema.default("default" as never),
  prefault: (schema) => schema.prefault("prefault" as never),
  catch: (schema) => schema.catch("caught" as never),
  "catch by a function": (schema) => schema.catch(() => "caught" as never),
  optional: (schema) => schema.optional(),
  nullable: (schema) => schema.nullable(),
  nullish: (schema) => schema.nullish(),
  nonoptional: (schema) => schema.nonoptional(),
  "optional, then nonoptional": (schema) => schema.optional().nonoptional(),
  "optional, then unwrap": (schema) => schema.optional().unwrap(),
  exactOptional: (schema) => z.exactOptional(schema),
  or: (schema) => schema.or(z.string()),
  "z.union, last": (schema) => z.union([z.string(), schema]),
  and: (schema) => schema.and(z.unknown()),
  "and itself": (schema) => schema.and(schema),
  "z.intersection": (schema) => z.intersection(z.unknown(), schema),
  lazy: (schema) => z.lazy(() => schema),
  "refine, asynchronously": (schema) => schema.refine(async () => true),
  ...("xor" in z && { "z.xor": (schema: z.ZodType) => z.xor([z.boolean(), schema]) }),
  ...("with" in z.string() && { with: (schema: z.ZodType) => schema.with(z.refine(() => true)) }),
  ...("deepPartial" in z && {
    "z.input": (schema: z.ZodType) => z.input(schema) as z.ZodType,
    "z.output": (schema: z.ZodType) => z.output(schema) as z.ZodType,
  }),
};

export const waysOfAny: readonly Way<z.ZodType, z.ZodType>[] = Object.entries(changes).map(([name, change]) => ({
  name,
  change,
  keeps: true,
}));
