import * as strict from "@chat-completion/valibot/strict";
import * as wire from "@chat-completion/valibot/wire";
import * as v from "valibot";
import type { Subject } from "../compare.js";
import { oneOfEachKindOf, subjectsOf } from "../subjects.js";
import { hasEntries, isList, isRecord, isUnion } from "./kinds.js";

/** Every exported schema of wire and strict, and some of their members, beside one of valibot's own making, of the same members. */
export const subjects: readonly Subject<v.GenericSchema>[] = subjectsOf<v.GenericSchema>({
  exports: { wire, strict },
  memberOf,
  plainly,
  accepts: (schema, value) => v.is(schema, value),
  isUnion,
  // An array is an object to valibot's own, and none to ours.
  isComparable: (schema, value) => !Array.isArray(value) || isList(schema) || isUnion(schema),
});

export const oneOfEachKind = oneOfEachKindOf(subjects);

function memberOf(schema: v.GenericSchema, name: string): v.GenericSchema {
  let member = hasEntries(schema) ? (schema.entries[name] as v.GenericSchema | undefined) : undefined;
  while (member && "wrapped" in member) member = member.wrapped as v.GenericSchema;
  return member as v.GenericSchema;
}

/** A schema as valibot makes it of the same members. What has no members is valibot's own already. */
export function plainly(schema: v.GenericSchema): v.GenericSchema {
  if (hasEntries(schema)) return v.looseObject(schema.entries);
  if (isList(schema)) return v.array(schema.item);
  if (isRecord(schema)) return v.record(schema.key, schema.value);
  if (isUnion(schema)) return v.union(schema.options);
  return schema;
}
