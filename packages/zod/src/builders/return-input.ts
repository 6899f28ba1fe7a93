import type * as z from "zod";
import { $constructor } from "zod/v4/core";

/*
 * How a schema of this package parses a value:
 *
 *      a value
 *         │
 *         ▼
 *      Is the schema made of the parts that it was built with?  ── no ──▶  zod parses the value
 *         │ yes                                                            as it parses any
 *         ▼
 *      Does the guard accept it?  ── yes ───────────────────────────────▶  the value itself
 *         │ no
 *         ▼
 *      Is it to be rejected as a whole?  ── yes ────────────────────────▶  one issue
 *         │ no
 *         ▼
 *      zod parses the value, member by member  ── no issue ─────────────▶  the value itself
 *         │
 *         └── issues ───────────────────────────────────────────────────▶  the issues
 *
 * The checks of a user (`.refine`, `.min`, …) run after all of this, as zod runs them after any parsing.
 *
 * - Each builder has a constructor of its own, made by zod's `$constructor`. Its initializer sets `_zod.parse`. zod's
 *   deferred initializers run later: they may wrap this function and unwrap it, and it stays inside.
 * - The definition holds the guard, and the parts that the guard describes. zod makes every changed schema by giving a
 *   changed definition to the same constructor, so each schema can tell whether it still has these parts. `.describe`,
 *   `.refine` and `.loose` change no part. `.extend`, `.pick`, `.strict` and `.catchall` do.
 * - `z.compile` writes a function from a definition, and would not see the guard. It leaves a schema to `_zod.parse` if its
 *   definition says `coerce`. Nothing else reads that of schemas of these types. Changed schemas don't say it.
 */

/** Parses a value. It writes the result to the payload: the issues, or the output. */
export type Parse = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload;

/** The members of a definition that are not zod's own. */
export interface Built {
  /** The members that the schema was built with: its shape, its element, its options, … */
  parts: Readonly<Record<string, unknown>>;
}

/**
 * A constructor of schemas that return valid input itself, not zod's copy of it. A copy would lack own keys named
 * `__proto__`.
 *
 * All schemas of this package are synchronous. A schema with other parts may be asynchronous, which is no problem: zod
 * parses with it.
 */
export function returningInput<Schema extends z.ZodType, Definition extends z.core.$ZodTypeDef & Built>(
  name: string,
  base: z.core.$constructor<Schema, Schema["_zod"]["def"]>,
  inFrontOf: (parseAsZod: Parse, definition: Definition) => Parse,
): z.core.$constructor<Schema, Definition> {
  const init: (schema: Schema, definition: Definition) => void = base.init as never;
  return $constructor(name, (schema: Schema, definition: Definition) => {
    init(schema, definition);
    let isItself: boolean | undefined;
    const hasItsParts = () => (isItself ??= hasParts(definition));
    Object.defineProperty(definition, "coerce", { get: hasItsParts, enumerable: true, configurable: true });
    const parseAsZod = schema._zod.parse as Parse;
    const parse = inFrontOf(parseAsZod, definition);
    schema._zod.parse = (payload, context) => {
      if (!hasItsParts()) return parseAsZod(payload, context);
      const { value, issues } = payload;
      const before = issues.length;
      const result = parse(payload, context);
      if (result.issues.length === before) result.value = value;
      return result;
    };
  }) as never;
}

function hasParts(definition: z.core.$ZodTypeDef & Built): boolean {
  return Object.entries(definition.parts).every(([key, part]) => isSamePart(definition[key as never], part));
}

/**
 * Whether two parts are the same schema, or both accept anything, or hold the same schemas: zod may have copied a
 * shape.
 */
function isSamePart(one: unknown, other: unknown): boolean {
  if (one === other || (acceptsAnything(one) && acceptsAnything(other))) return true;
  if (!isHolder(one) || !isHolder(other)) return false;
  const keys = Reflect.ownKeys(one);
  return keys.length === Reflect.ownKeys(other).length && keys.every((key) => one[key] === other[key]);
}

function acceptsAnything(part: unknown): boolean {
  const { type, checks } = (part as z.ZodType | undefined)?._zod?.def ?? {};
  return type === "unknown" && !checks?.length;
}

function isHolder(part: unknown): part is Record<PropertyKey, unknown> {
  return typeof part === "object" && part !== null && !("_zod" in part);
}
