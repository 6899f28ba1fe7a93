import * as z from "zod";
import { handOn } from "./hand-on.js";
import { readEach } from "./read-each.js";

/** An array that hands on the very value that it was given, and stops reading once it has had too many issues. */
export function array<Item extends z.core.SomeType>(item: Item): z.ZodArray<Item> {
  const schema = z.array(item);
  handOn(schema, (read) => (payload, context) => {
    const items: unknown = payload.value;
    if (!Array.isArray(items)) return read(payload, context);
    return readEach(payload, items.entries(), item, context);
  });
  return schema;
}
