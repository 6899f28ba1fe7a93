import * as v from "valibot";
import { keepParsing, returnInput } from "./return-input.js";

/** `true` or `false`. */
export function boolean(): v.BooleanSchema<undefined> {
  const schema = v.boolean();
  returnInput(schema, keepParsing);
  return schema;
}
