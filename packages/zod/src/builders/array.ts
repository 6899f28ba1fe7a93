import * as z from "zod";
import { parseEach } from "./parse-each.js";
import { notCompiled, returningInput } from "./return-input.js";

interface BoundedArrayDef extends z.core.$ZodArrayDef {
  /** The schema of the items that the array was built with. */
  item: z.core.SomeType;
}

const BoundedArray = /* @__PURE__ */ returningInput(
  "BoundedArray",
  z.ZodArray,
  (parseAsZod, definition: BoundedArrayDef) => ({
    hasItsParts: () => definition.element === definition.item,
    parse: (payload, context) => {
      const items: unknown = payload.value;
      if (!Array.isArray(items) || isTooLong(items, definition)) return parseAsZod(payload, context);
      return parseEach(payload, items.entries(), definition.item, context);
    },
  }),
);

/** An array that returns its input, and reports at most 1,000 issues. */
export function array<Item extends z.core.SomeType>(item: Item): z.ZodArray<Item> {
  return new BoundedArray({ type: "array", element: item as never, ...notCompiled, item }) as never;
}

/** Whether a list is longer than a check of a user's allows (`.max`, `.length`). It is zod that knows what to say then. */
function isTooLong(items: readonly unknown[], { checks = [] }: z.core.$ZodArrayDef): boolean {
  return checks.some(({ _zod }) => {
    // A check of anything else has neither, and no list is longer than that.
    const { maximum, length }: { maximum?: number; length: number } = _zod.def as never;
    return items.length > (maximum ?? length);
  });
}
