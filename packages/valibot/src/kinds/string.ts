import * as v from "valibot";

/** A string that a pattern describes. */
export function pattern(expression: RegExp) {
  return v.pipe(v.string(), v.regex(expression));
}

/** A string of any kind, typed as a list of known values and whatever else there may be. */
export function open<Value extends string>(): v.GenericSchema<Value> {
  return v.string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}
