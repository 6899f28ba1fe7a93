import { explainType } from "@chat-completion/core";
import * as z from "zod";

/** Any string. */
export function string(): z.ZodString {
  return z.string();
}

/** One string. */
export function literal<const Value extends string>(value: Value): z.ZodLiteral<Value> {
  return z.literal(value);
}

/** One of several strings. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
): z.ZodEnum<z.core.util.ToEnum<Values[number]>> {
  return z.enum(values);
}

/**
 * Any string, typed as an open enum: known values, or any other string. The schema has no string methods, such as
 * `.min`.
 */
export function openEnum<Value extends string>(): z.ZodType<Value, Value> {
  return z.string() as unknown as z.ZodType<Value, Value>;
}

/** A string that matches a regular expression. `expected` says in an issue which strings do. */
export function stringMatching(pattern: RegExp, expected: string): z.ZodString {
  return z.string().regex(pattern, { error: ({ input }) => explainType(expected, input) });
}
