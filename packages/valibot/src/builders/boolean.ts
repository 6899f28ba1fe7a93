import * as v from "valibot";
import { leaf } from "./return-input.js";

/** `true` or `false`. */
export function boolean(): v.BooleanSchema<undefined> {
  return leaf(v.boolean());
}
