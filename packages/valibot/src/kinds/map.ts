import * as v from "valibot";
import { handOn, type Schema } from "./hand-on.js";
import { readEach } from "./read-each.js";

/**
 * An object whose keys are data. It reads every own key, also those that valibot leaves out (`__proto__`,
 * `constructor`), hands on the very value that it was given, and stops reading once it has had too many issues.
 */
export function map<Value extends Schema>(value: Value): v.RecordSchema<v.StringSchema<undefined>, Value, undefined> {
  const schema = v.record(v.string(), value);
  handOn(schema, (read) => (dataset, config) => {
    const { value: values } = dataset;
    if (typeof values !== "object" || values === null) return read(dataset, config);
    if (Array.isArray(values)) {
      v._addIssue(schema, "type", dataset as v.UnknownDataset, config);
      return dataset;
    }
    return readEach(dataset, "object", Object.entries(values), value, config);
  });
  return schema;
}
