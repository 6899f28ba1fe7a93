import { explainType } from "@chat-completion/core";
import * as v from "valibot";

/** Any string, typed as an open enum: known values, or any other string. */
export function openEnum<Value extends string>(): v.GenericSchema<Value> {
  return v.string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}

/** A string that matches a regular expression. `expected` says in an issue which strings do. */
export function stringMatching(pattern: RegExp, expected: string) {
  return v.pipe(v.string(), v.regex(pattern, explainType(expected, "")));
}
