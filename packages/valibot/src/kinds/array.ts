import * as v from "valibot";
import { handOn, readWith, type Schema } from "./hand-on.js";
import { addIssues, MOST_ISSUES } from "./issues.js";

/** An array that hands on the very value that it was given, and stops reading once it has had too many issues. */
export function array<Item extends Schema>(item: Item): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  handOn(schema, (read) => (dataset, config) => {
    const { value: items } = dataset;
    if (!Array.isArray(items)) return read(dataset, config);
    const most = config.abortEarly ? 1 : MOST_ISSUES;
    for (let index = 0; index < items.length && (dataset.issues?.length ?? 0) < most; index++) {
      const at = { type: "array", origin: "value", input: items, key: index, value: items[index] } as const;
      addIssues(dataset, at, readWith(item, items[index], config));
    }
    return dataset;
  });
  return schema;
}
