import * as v from "valibot";

/** Any string, typed as an open enum: known values, or any other string. */
export function openEnum<Value extends string>(): v.GenericSchema<Value> {
  return v.string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}

/** A string that matches a regular expression. */
export function stringMatching(pattern: RegExp) {
  return v.pipe(v.string(), v.regex(pattern));
}
