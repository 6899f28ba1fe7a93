import * as v from "valibot";
import { parseEach } from "./parse-each.js";
import { returnInput, type Schema } from "./return-input.js";

/** An array that returns its input, and reports at most 1,000 issues. */
export function array<Item extends Schema>(item: Item): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  returnInput(schema, (parse) => (dataset, config) => {
    const { value: items } = dataset;
    if (!Array.isArray(items)) return parse(dataset, config);
    return parseEach(dataset, "array", items.entries(), item, config);
  });
  return schema;
}
