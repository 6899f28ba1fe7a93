import type * as z from "zod";

/** How a schema reads a value: it puts its issues, or what it made of the value, into the payload. */
export type Read = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload;

/**
 * Replaces how a schema reads, and makes it hand on the very value that it was given where it has no issue with it. So
 * nothing is lost that zod would leave out of a copy, as an own key named `__proto__`.
 *
 * It holds for what is the same schema with another description or another check (`.describe`, `.meta`, `.refine`). What
 * has other members (`.extend`, `.pick`, …) reads as zod does. Everything in these schemas is synchronous, and so is what
 * this replaces.
 */
export function handOn(schema: z.core.$ZodType & { clone: z.ZodType["clone"] }, replace: (read: Read) => Read): void {
  const read = replace(schema._zod.parse as Read);
  const parse: Read = (payload, context) => {
    const { value } = payload;
    const result = read(payload, context);
    if (result.issues.length === 0) result.value = value;
    return result;
  };
  schema._zod.parse = parse;
  if (!schema._zod.def.checks?.length) schema._zod.run = parse;
  const { clone } = schema;
  schema.clone = (...changes) => {
    const copy = clone.apply(schema, changes);
    handOn(copy, replace);
    return copy as never;
  };
}
