import * as v from "valibot";
import { keepParsing, returnInput } from "./return-input.js";

/** Any string. */
export function string(): v.StringSchema<undefined> {
  const schema = v.string();
  returnInput(schema, keepParsing);
  return schema;
}

/** One string. */
export function literal<const Value extends string>(value: Value): v.LiteralSchema<Value, undefined> {
  const schema = v.literal(value);
  returnInput(schema, keepParsing);
  return schema;
}

/** One of several strings. */
export function picklist<const Values extends readonly string[]>(values: Values): v.PicklistSchema<Values, undefined> {
  const schema = v.picklist(values);
  returnInput(schema, keepParsing);
  return schema;
}

/** Any string, typed as an open enum: known values, or any other string. */
export function openEnum<Value extends string>(): v.GenericSchema<Value> {
  return string() as v.GenericSchema<string> as v.GenericSchema<Value>;
}

/** A string that matches a regular expression. `expected` says in an issue which strings do. */
export function stringMatching(pattern: RegExp, expected: string) {
  const schema = v.pipe(v.string(), v.regex(pattern));
  returnInput(schema, keepParsing, expected);
  return schema;
}
