import * as v from "valibot";
import { leaf, rejectType, returnInput } from "./return-input.js";

/**
 * A finite number. Not made with `v.finite`, which `toJsonSchema` can't convert. A spread copy of the schema is a plain
 * `v.number`.
 */
export function finiteNumber(): v.NumberSchema<undefined> {
  const schema = v.number();
  returnInput(schema, (parse) => (dataset, config) => {
    if (typeof dataset.value !== "number" || Number.isFinite(dataset.value)) return parse(dataset, config);
    return rejectType(schema, dataset, config);
  });
  return schema;
}

/** A number without a fraction, of any size: an integer in the sense of JSON Schema. */
export function integer() {
  return leaf(v.pipe(v.number(), v.integer()));
}
