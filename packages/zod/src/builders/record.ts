import * as z from "zod";
import { parseEach } from "./parse-each.js";
import { type Built, returningInput } from "./return-input.js";

const BoundedRecord = /* @__PURE__ */ returningInput(
  "BoundedRecord",
  z.ZodRecord,
  (parseAsZod, { valueType }: z.core.$ZodRecordDef & Built) =>
    (payload, context) => {
      const values: unknown = payload.value;
      if (typeof values !== "object" || values === null || Array.isArray(values)) return parseAsZod(payload, context);
      return parseEach(payload, Object.entries(values), valueType, context);
    },
);

/**
 * An object whose keys are data. It returns its input and reports at most 1,000 issues. It parses every own key, also
 * `__proto__`, which zod leaves out.
 */
export function record<Value extends z.core.SomeType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  const parts = { keyType: z.string(), valueType: value as never };
  return new BoundedRecord({ type: "record", ...parts, parts }) as never;
}
