import * as v from "valibot";
import { handOn, readWith, type Schema } from "./hand-on.js";
import { addIssues, MOST_ISSUES } from "./issues.js";

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
    const most = config.abortEarly ? 1 : MOST_ISSUES;
    for (const [key, item] of Object.entries(values)) {
      if ((dataset.issues?.length ?? 0) >= most) break;
      const at = {
        type: "object",
        origin: "value",
        input: values as Record<string, unknown>,
        key,
        value: item,
      } as const;
      addIssues(dataset, at, readWith(value, item, config));
    }
    return dataset;
  });
  return schema;
}
