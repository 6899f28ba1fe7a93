import type * as z from "zod";
import { $constructor } from "zod/v4/core";

/*
 * How a schema of this package parses a value:
 *
 *      a value
 *         │
 *         ▼
 *      Is the schema as it was built?  ── no: it was changed ───────────▶  zod parses the value
 *         │ yes                                                            as it does for any schema
 *         ▼
 *      Does the guard accept the value?  ── yes ────────────────────────▶  the value itself
 *         │ no
 *         ▼
 *      Is the value rejected as a whole?  ── yes ───────────────────────▶  one issue
 *         │ no
 *         ▼
 *      zod parses the value, member by member  ── no issue ─────────────▶  the value itself
 *         │
 *         └── issues ───────────────────────────────────────────────────▶  the issues
 *
 * For example, `CompletionUsageSchema` parses `{ prompt_tokens: 5 }`: the guard accepts the object, which is returned
 * itself. It parses `{ prompt_tokens: "5" }`: the guard rejects it, and zod finds the issue at `prompt_tokens`. Only an
 * object has a guard. An array and a record parse their items by `parseEach`, a union parses with the option that it
 * chose; they return the value itself as well.
 *
 * Where it happens: `_zod.parse` is zod's own parsing. The constructor that `returningInput` makes with zod's
 * `$constructor` replaces it by the above. zod's deferred initializers run later. They may wrap this function. It still
 * runs.
 *
 * What a changed schema is: zod makes one by giving a changed definition to the same constructor. The definition also
 * holds the `parts` that the schema was built with. So each schema compares `parts` with its current definition.
 * `.describe`, `.refine` and `.loose` change no part. `.extend`, `.pick`, `.strict` and `.catchall` do, and the guard does not
 * describe the result.
 *
 * What comes after it: a user's checks (`.refine`, `.min`, …), as after any parsing of zod.
 *
 * What goes around it: `z.compile` writes a function from a definition, and does not see the guard. It calls
 * `_zod.parse` for a schema whose definition has `coerce: true`, so unchanged schemas set it. Nothing else reads
 * `coerce` of these types of schema.
 */

/** Parses a value. It writes the result to the payload: the issues, or the output. */
export type Parse = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload;

/** The members of a definition that are not zod's own. */
export interface Built {
  /** The members that the schema was built with: its shape, its element, its options, … */
  parts: Readonly<Record<string, unknown>>;
}

/**
 * A constructor of schemas that return the input object, if it is valid, and not zod's copy of it. A copy would lack own
 * keys named `__proto__`.
 *
 * All schemas of this package are synchronous. A schema with other parts may be asynchronous. That works, because zod
 * parses it.
 */
export function returningInput<Schema extends z.ZodType, Definition extends z.core.$ZodTypeDef & Built>(
  name: string,
  base: z.core.$constructor<Schema, Schema["_zod"]["def"]>,
  addGuard: (parseAsZod: Parse, definition: Definition) => Parse,
): z.core.$constructor<Schema, Definition> {
  const init: (schema: Schema, definition: Definition) => void = base.init as never;
  return $constructor(name, (schema: Schema, definition: Definition) => {
    init(schema, definition);
    let isUnchanged: boolean | undefined;
    const hasItsParts = () => (isUnchanged ??= hasParts(definition));
    Object.defineProperty(definition, "coerce", { get: hasItsParts, enumerable: true, configurable: true });
    const parseAsZod = schema._zod.parse as Parse;
    const parse = addGuard(parseAsZod, definition);
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
