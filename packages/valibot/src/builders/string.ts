import * as v from "valibot";

/** A string of any kind, typed as a list of known values and whatever else there may be. */
export function openEnum<Value extends string>(): v.GenericSchema<Value> {
  return v.string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}

/** A string that a regular expression describes. */
export function stringMatching(pattern: RegExp) {
  return v.pipe(v.string(), v.regex(pattern));
}
