import * as z from "zod";

/** A string of any kind, typed as a list of known values and whatever else there may be. It gives up the methods of strings. */
export function openEnum<Value extends string>(): z.ZodType<Value, Value> {
  return z.string() as unknown as z.ZodType<Value, Value>;
}

/** A string that a regular expression describes. */
export function stringMatching(pattern: RegExp): z.ZodString {
  return z.string().regex(pattern);
}
