import * as v from "valibot";
import { handOn } from "./hand-on.js";

/** A number that is finite. Not by `v.finite`, which can't be put into JSON Schema. A spread copy of it reads as `v.number`. */
export function finite(): v.NumberSchema<undefined> {
  const schema = v.number();
  handOn(schema, (read) => (dataset, config) => {
    if (typeof dataset.value !== "number" || Number.isFinite(dataset.value)) return read(dataset, config);
    v._addIssue(schema, "type", dataset as v.UnknownDataset, config);
    return dataset;
  });
  return schema;
}

/** A number without a fraction, however large: JSON Schema's notion of an integer. */
export function integer() {
  return v.pipe(v.number(), v.integer());
}
