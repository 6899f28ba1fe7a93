import * as z from "zod";

/** A string that a pattern describes. */
export function pattern(expression: RegExp): z.ZodString {
  return z.string().regex(expression);
}

/** A string of any kind, typed as a list of known values and whatever else there may be. It gives up the methods of strings. */
export function open<Value extends string>(): z.ZodType<Value, Value> {
  return z.string() as unknown as z.ZodType<Value, Value>;
}
