import * as v from "valibot";
import { rejectType, returnInput } from "./return-input.js";

/** A number that is finite. Not by `v.finite`, which can't be put into JSON Schema. A spread copy of it parses as `v.number`. */
export function finiteNumber(): v.NumberSchema<undefined> {
  const schema = v.number();
  returnInput(schema, (parse) => (dataset, config) => {
    if (typeof dataset.value !== "number" || Number.isFinite(dataset.value)) return parse(dataset, config);
    return rejectType(schema, dataset, config);
  });
  return schema;
}

/** A number without a fraction, however large: JSON Schema's notion of an integer. */
export function integer() {
  return v.pipe(v.number(), v.integer());
}
