import type * as z from "zod";

/** How a schema reads a value: it puts its issues, or what it made of the value, into the payload. */
export type Run = (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => z.core.ParsePayload;

/**
 * Replaces how a schema reads, and makes it hand on the very value that it was given where it has no issue with it. So
 * nothing is lost that zod would leave out of a copy, as an own key named `__proto__`.
 *
 * What is made from the schema (`.extend`, `.describe`, …) reads as zod does: do this last. Everything in these schemas
 * is synchronous, and so is what this replaces.
 */
export function handOn(schema: z.core.$ZodType, replace: (run: Run) => Run): void {
  const read = replace(schema._zod.run as Run);
  const run: Run = (payload, context) => {
    const { value } = payload;
    const result = read(payload, context);
    if (result.issues.length === 0) result.value = value;
    return result;
  };
  schema._zod.run = run;
  schema._zod.parse = run;
}
