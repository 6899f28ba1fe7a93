import type * as v from "valibot";
import { type ObjectSchema, object } from "../builders/object.js";

/** An object of which only some fields are checked. It has no guard, because servers' own fields are few and small. */
export function fields<const Entries extends v.ObjectEntries, Value>(
  members: () => Entries,
): ObjectSchema<Value, Entries> {
  return object(members, (_): _ is Value => false);
}
