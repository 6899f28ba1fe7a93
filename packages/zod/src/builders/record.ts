import * as z from "zod";
import { parseEach } from "./parse-each.js";
import { notCompiled, returningInput } from "./return-input.js";

interface BoundedRecordDef extends z.core.$ZodRecordDef {
  /** The schemas of the keys and of the values that the record was built with. */
  parts: readonly [key: z.core.SomeType, value: z.core.SomeType];
}

const BoundedRecord = /* @__PURE__ */ returningInput(
  "BoundedRecord",
  z.ZodRecord,
  (parseAsZod, { keyType, valueType, parts: [key, value] }: BoundedRecordDef) => ({
    hasItsParts: () => keyType === key && valueType === value,
    parse: (payload, context) => {
      const values: unknown = payload.value;
      if (typeof values !== "object" || values === null || Array.isArray(values)) return parseAsZod(payload, context);
      return parseEach(payload, Object.entries(values), value, context);
    },
  }),
);

/**
 * An object whose keys are data. It returns its input, parses every own key, also `__proto__`, which zod leaves out, and
 * reports at most 1,000 issues.
 */
export function record<Value extends z.core.SomeType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  const key = z.string();
  return new BoundedRecord({
    type: "record",
    keyType: key,
    valueType: value as never,
    ...notCompiled,
    parts: [key, value],
  }) as never;
}
