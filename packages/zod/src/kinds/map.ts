import * as z from "zod";
import { handOn } from "./hand-on.js";
import { readEach } from "./read-each.js";

/**
 * An object whose keys are data. It reads every own key, also those that zod leaves out (`__proto__`), hands on the very
 * value that it was given, and stops reading once it has had too many issues.
 */
export function map<Value extends z.core.SomeType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  const schema = z.record(z.string(), value);
  handOn(schema, (read) => (payload, context) => {
    const values: unknown = payload.value;
    if (typeof values !== "object" || values === null || Array.isArray(values)) return read(payload, context);
    return readEach(payload, Object.entries(values), value, context);
  });
  return schema;
}
