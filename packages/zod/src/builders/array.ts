import * as z from "zod";
import { parseEach } from "./parse-each.js";
import { type Built, returningInput } from "./return-input.js";

const BoundedArray = /* @__PURE__ */ returningInput(
  "BoundedArray",
  z.ZodArray,
  (parseAsZod, definition: z.core.$ZodArrayDef & Built) => (payload, context) => {
    const items: unknown = payload.value;
    if (!Array.isArray(items) || isTooLong(items, definition)) return parseAsZod(payload, context);
    return parseEach(payload, items.entries(), definition.element, context);
  },
);

/** An array that returns its input, and reports at most 1,000 issues. */
export function array<Item extends z.core.SomeType>(item: Item): z.ZodArray<Item> {
  const parts = { element: item as never };
  return new BoundedArray({ type: "array", ...parts, parts }) as never;
}

/**
 * Whether a list is longer than a user's check allows (`.max`, `.length`). If it is, zod reports only that, and parses
 * no item.
 */
function isTooLong(items: readonly unknown[], { checks = [] }: z.core.$ZodArrayDef): boolean {
  return checks.some(({ _zod }) => {
    const { maximum, length } = _zod.def as { maximum?: number; length?: number };
    return items.length > (maximum ?? length ?? Number.POSITIVE_INFINITY);
  });
}
