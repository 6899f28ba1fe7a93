import * as v from "valibot";
import { handOn, type Schema } from "./hand-on.js";
import { readEach } from "./read-each.js";

/** An array that hands on the very value that it was given, and stops reading once it has had too many issues. */
export function array<Item extends Schema>(item: Item): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  handOn(schema, (read) => (dataset, config) => {
    const { value: items } = dataset;
    if (!Array.isArray(items)) return read(dataset, config);
    return readEach(dataset, "array", items.entries(), item, config);
  });
  return schema;
}
