import * as z from "zod";
import { handOn } from "./hand-on.js";
import { addIssues, MOST_ISSUES } from "./issues.js";

/** An array that hands on the very value that it was given, and stops reading once it has had too many issues. */
export function array<Item extends z.core.SomeType>(item: Item): z.ZodArray<Item> {
  const schema = z.array(item);
  handOn(schema, (read) => (payload, context) => {
    const items: unknown = payload.value;
    if (!Array.isArray(items)) return read(payload, context);
    const most = context.abortEarly ? 1 : MOST_ISSUES;
    for (let index = 0; index < items.length && payload.issues.length < most; index++) {
      addIssues(payload, index, item._zod.run({ value: items[index], issues: [] }, context));
    }
    return payload;
  });
  return schema;
}
