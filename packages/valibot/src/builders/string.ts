import * as v from "valibot";
import { leaf } from "./return-input.js";

/** Any string. */
export function string(): v.StringSchema<undefined> {
  return leaf(v.string());
}

/** One string. */
export function literal<const Value extends string>(value: Value): v.LiteralSchema<Value, undefined> {
  return leaf(v.literal(value));
}

/** One of several strings. */
export function oneOf<const Values extends readonly string[]>(values: Values): v.PicklistSchema<Values, undefined> {
  return leaf(v.picklist(values));
}

/** Any string, typed as an open enum: known values, or any other string. */
export function openEnum<Value extends string>(): v.GenericSchema<Value> {
  return string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}

/** A string that matches a regular expression. `expected` says in an issue which strings do. */
export function stringMatching(pattern: RegExp, expected: string) {
  return leaf(v.pipe(v.string(), v.regex(pattern)), expected);
}
