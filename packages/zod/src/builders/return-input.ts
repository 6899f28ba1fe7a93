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
 * - Each builder has a constructor of its own, made by zod's `$constructor`. Its initializer sets `_zod.parse`, before
 *   zod's deferred initializers run: what zod puts around a schema then, and takes off again, has this inside.
 * - The definition holds the guard and the parts. zod makes every changed schema by giving a changed definition to the
 *   same constructor, so each schema can tell whether the guard still describes it. `.describe` and `.refine` change no
 *   part. `.extend`, `.pick`, `.strict` and `.catchall` do.
 * - `z.compile` writes a function from a definition. It would not see the guard, so the definition says `coerce`: that is
 *   the mark by which zod's compiler leaves a schema to `_zod.parse`. Nothing else reads it on a schema of these types.
 */

/** Parses a value: adds its issues to the payload, or puts what the schema made of the value there. */
export type Parse = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload;

/** A part of a definition that keeps zod's compiler from writing a function from it. See the picture above. */
export const notCompiled = { coerce: true } as const;

/** What a schema does in front of zod's parsing. */
export interface InFront {
  /** Whether the schema has the parts that it was built with. */
  hasItsParts: () => boolean;
  /** Parses a value, in place of zod or with it. */
  parse: Parse;
}

/** Whether two lists, or two objects, hold the same. */
export function holdTheSame<Held extends object>(one: Held, other: Held): boolean {
  const keys = Reflect.ownKeys(one) as (keyof Held)[];
  return keys.length === Reflect.ownKeys(other).length && keys.every((key) => one[key] === other[key]);
}

/**
 * A constructor of schemas that return their input where they have no issue with it, rather than the copy that zod makes. A
 * copy would lack own keys named `__proto__`.
 *
 * Everything in these schemas is synchronous, and so is this. A schema that was given other parts may not be: zod parses
 * with that one.
 */
export function returningInput<Schema extends z.ZodType, Definition extends z.core.$ZodTypeDef>(
  name: string,
  base: z.core.$constructor<Schema, Schema["_zod"]["def"]>,
  inFrontOf: (parseAsZod: Parse, definition: Definition) => InFront,
): z.core.$constructor<Schema, Definition> {
  const init: (schema: Schema, definition: Definition) => void = base.init as never;
  return $constructor(name, (schema: Schema, definition: Definition) => {
    init(schema, definition);
    const parseAsZod = schema._zod.parse as Parse;
    const { hasItsParts, parse } = inFrontOf(parseAsZod, definition);
    let isItself: boolean | undefined;
    schema._zod.parse = (payload, context) => {
      isItself ??= hasItsParts();
      if (!isItself) return parseAsZod(payload, context);
      const { value, issues } = payload;
      const before = issues.length;
      const result = parse(payload, context);
      if (result.issues.length === before) result.value = value;
      return result;
    };
  }) as never;
}
