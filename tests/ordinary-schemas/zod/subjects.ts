import { explainChoice, findNonCompletion } from "@chat-completion/core";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import * as z from "zod";
import type { Subject } from "../compare.js";
import { MEMBERS, ONE_OF_EACH_KIND, valuesFor } from "../values.js";

type Names = [entry: "wire" | "strict", name: string, member?: string];

const entries = { wire, strict };
const schemas = new Map<z.ZodType, Names>();
for (const [name, schema] of Object.entries(wire)) schemas.set(schema as unknown as z.ZodType, ["wire", name]);
for (const [name, schema] of Object.entries(strict)) schemas.set(schema as unknown as z.ZodType, ["strict", name]);

for (const names of MEMBERS) schemas.set(memberOf(...names), names);

/** Every exported schema of wire and strict, each once, and some of their members, beside one of zod's own making, of the same members. */
export const subjects: readonly Subject<z.ZodType>[] = [...schemas].map(([ours, names]) => {
  const plain = plainly(ours);
  return {
    name: names.join(" "),
    ours,
    plain,
    values: valuesFor(...names),
    rejectsInFront: rejectsInFront(names.join(" ")),
    plainAccepts: (value) => plain.safeParse(value).success,
    // A union of ours asks the option that is meant. zod's asks all of them, and gives one issue for the union.
    namesOtherPaths: ours instanceof z.ZodUnion,
  };
});

export const oneOfEachKind = ONE_OF_EACH_KIND.map((name) => {
  const found = subjects.find((subject) => subject.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
});

/** The schema of a member, without what allows it to be absent or null. */
function memberOf(...[entry, name, member]: (typeof MEMBERS)[number]): z.ZodType {
  let schema = (Reflect.get(entries[entry], name) as z.ZodObject).shape[member];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
  return schema as z.ZodType;
}

/** A schema as zod makes it of the same members. What has no members is zod's own already. */
export function plainly(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.looseObject(schema.shape);
  if (schema instanceof z.ZodArray) return z.array(schema.element);
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType, schema.valueType);
  if (schema instanceof z.ZodUnion) return z.union(schema.options);
  return schema as z.ZodType;
}

/** What the schema of an object can't say with its members: a choice without a message, and what is no completion. */
export function rejectsInFront(name: string): ((value: unknown) => boolean) | undefined {
  if (name === "wire ChatCompletionChoiceSchema") return (value) => explainChoice(value) !== undefined;
  if (name.endsWith("CreateChatCompletionResponseSchema")) return (value) => findNonCompletion(value) !== undefined;
  return undefined;
}
