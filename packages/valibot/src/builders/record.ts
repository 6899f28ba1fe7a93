import * as v from "valibot";
import { parseEach } from "./parse-each.js";
import { rejectType, returnInput, type Schema } from "./return-input.js";

/**
 * An object whose keys are data. It returns its input and reports at most 1,000 issues. It parses every own key, also
 * those that valibot leaves out (`__proto__`, `constructor`).
 */
export function record<Value extends Schema>(
  value: Value,
): v.RecordSchema<v.StringSchema<undefined>, Value, undefined> {
  const schema = v.record(v.string(), value);
  returnInput(schema, (parse) => (dataset, config) => {
    const { value: values } = dataset;
    if (typeof values !== "object" || values === null) return parse(dataset, config);
    if (Array.isArray(values)) return rejectType(schema, dataset, config);
    return parseEach(dataset, "object", Object.entries(values), value, config);
  });
  return schema;
}
