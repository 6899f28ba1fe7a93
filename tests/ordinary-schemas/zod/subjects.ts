import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import * as z from "zod";
import type { Subject } from "../compare.js";
import { oneOfEachKindOf, subjectsOf } from "../subjects.js";

/** Every exported schema of wire and strict, and some of their members, beside one of zod's own making, of the same members. */
export const subjects: readonly Subject<z.ZodType>[] = subjectsOf<z.ZodType>({
  exports: { wire, strict },
  memberOf,
  plainly,
  accepts: (schema, value) => schema.safeParse(value).success,
  isUnion: (schema) => schema instanceof z.ZodUnion,
});

export const oneOfEachKind = oneOfEachKindOf(subjects);

function memberOf(schema: z.ZodType, name: string): z.ZodType {
  let member = (schema as z.ZodObject).shape[name];
  while (member instanceof z.ZodOptional || member instanceof z.ZodNullable) member = member.unwrap();
  return member as z.ZodType;
}

/** A schema as zod makes it of the same members. What has no members is zod's own already. */
export function plainly(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.looseObject(schema.shape);
  if (schema instanceof z.ZodArray) return z.array(schema.element);
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType, schema.valueType);
  if (schema instanceof z.ZodUnion) return z.union(schema.options);
  return schema as z.ZodType;
}
