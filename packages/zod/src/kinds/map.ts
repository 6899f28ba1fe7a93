import * as z from "zod";
import { handOn } from "./hand-on.js";
import { addIssues, MOST_ISSUES } from "./issues.js";

/**
 * An object whose keys are data. It reads every own key, also those that zod leaves out (`__proto__`), hands on the very
 * value that it was given, and stops reading once it has had too many issues.
 */
export function map<Value extends z.core.SomeType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  const schema = z.record(z.string(), value);
  handOn(schema, (read) => (payload, context) => {
    const values: unknown = payload.value;
    if (typeof values !== "object" || values === null || Array.isArray(values)) return read(payload, context);
    const most = context.abortEarly ? 1 : MOST_ISSUES;
    for (const [key, item] of Object.entries(values)) {
      if (payload.issues.length >= most) break;
      addIssues(payload, key, value._zod.run({ value: item, issues: [] }, context));
    }
    return payload;
  });
  return schema;
}
