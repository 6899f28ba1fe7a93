import * as v from "valibot";
import type { Way } from "../compare.js";

type Change = (schema: v.GenericSchema) => v.GenericSchema | v.GenericSchemaAsync;

const message = "No.";

/** The ways to change any schema: it parses as before, or a step follows. */
const changes: Record<string, Change> = {
  nothing: (schema) => schema,
  pipe: (schema) => v.pipe(schema, v.unknown()),
  "pipe into itself": (schema) => v.pipe(schema, schema),
  "piped into": (schema) => v.pipe(v.unknown(), schema),
  "piped into, after a check": (schema) =>
    v.pipe(
      v.unknown(),
      v.check(() => true),
      schema,
      v.check(() => false),
    ),
  check: (schema) =>
    v.pipe(
      schema,
      v.check(() => true),
    ),
  "check to nothing": (schema) =>
    v.pipe(
      schema,
      v.check(() => false, message),
    ),
  "two checks": (schema) =>
    v.pipe(
      schema,
      v.check(() => false),
      v.check(() => false),
    ),
  rawCheck: (schema) =>
    v.pipe(
      schema,
      v.rawCheck(({ dataset, addIssue }) => dataset.typed && addIssue({ message })),
    ),
  "rawCheck of what has issues": (schema) =>
    v.pipe(
      schema,
      v.rawCheck(({ addIssue }) => addIssue()),
    ),
  transform: (schema) =>
    v.pipe(
      schema,
      v.transform((value) => value),
    ),
  "transform into another value": (schema) =>
    v.pipe(
      schema,
      v.transform(() => "other"),
    ),
  rawTransform: (schema) =>
    v.pipe(
      schema,
      v.rawTransform(({ dataset }) => dataset.value),
    ),
  brand: (schema) => v.pipe(schema, v.brand("branded")),
  readonly: (schema) => v.pipe(schema, v.readonly()),
  title: (schema) => v.pipe(schema, v.title("titled")),
  description: (schema) => v.pipe(schema, v.description("described")),
  metadata: (schema) => v.pipe(schema, v.metadata({ some: "thing" })),
  nullish: (schema) => v.nullish(schema),
  "nullish, filled in": (schema) => v.nullish(schema, "filled in"),
  nullable: (schema) => v.nullable(schema),
  optional: (schema) => v.optional(schema),
  exactOptional: (schema) => v.exactOptional(schema),
  undefinedable: (schema) => v.undefinedable(schema),
  nonNullable: (schema) => v.nonNullable(schema),
  nonNullish: (schema) => v.nonNullish(v.nullish(schema)),
  nonOptional: (schema) => v.nonOptional(v.optional(schema)),
  unwrap: (schema) => v.unwrap(v.optional(schema)),
  union: (schema) => v.union([v.string(), schema]),
  "union, first": (schema) => v.union([schema, v.string()]),
  intersect: (schema) => v.intersect([schema, schema]),
  lazy: (schema) => v.lazy(() => schema),
  fallback: (schema) => v.fallback(schema, "fallback"),
  "fallback by a function": (schema) => v.fallback(schema, () => "fallback"),
  config: (schema) => v.config(schema, { abortEarly: true }),
  "config of a pipe": (schema) =>
    v.config(
      v.pipe(
        schema,
        v.check(() => false),
      ),
      { abortPipeEarly: true },
    ),
  ...("message" in v && { message: (schema: v.GenericSchema) => v.message(schema, message) }),
  ...("cache" in v && { cache: (schema: v.GenericSchema) => v.cache(schema) }),
  pipeAsync: (schema) =>
    v.pipeAsync(
      schema,
      v.checkAsync(async () => true),
    ),
  "checkAsync to nothing": (schema) =>
    v.pipeAsync(
      schema,
      v.checkAsync(async () => false),
    ),
  unionAsync: (schema) => v.unionAsync([v.string(), schema]),
  intersectAsync: (schema) => v.intersectAsync([schema, schema]),
  nullishAsync: (schema) => v.nullishAsync(schema),
  lazyAsync: (schema) => v.lazyAsync(async () => schema),
  fallbackAsync: (schema) => v.fallbackAsync(v.pipeAsync(schema), async () => "fallback"),
};

export const waysOfAny: readonly Way<v.GenericSchema, v.GenericSchema | v.GenericSchemaAsync>[] = Object.entries(
  changes,
).map(([name, change]) => ({ name, change, keeps: true }));
