import { explainChoice, findNonCompletion } from "@chat-completion/core";
import * as strict from "@chat-completion/valibot/strict";
import * as wire from "@chat-completion/valibot/wire";
import * as v from "valibot";
import type { Subject } from "../compare.js";
import { MEMBERS, ONE_OF_EACH_KIND, valuesFor } from "../values.js";
import { hasEntries, isList, isRecord, isUnion } from "./kinds.js";

type Names = [entry: "wire" | "strict", name: string, member?: string];

const entries = { wire, strict };
const schemas = new Map<v.GenericSchema, Names>();
for (const [name, schema] of Object.entries(wire)) schemas.set(schema as v.GenericSchema, ["wire", name]);
for (const [name, schema] of Object.entries(strict)) schemas.set(schema as v.GenericSchema, ["strict", name]);

for (const names of MEMBERS) schemas.set(memberOf(...names), names);

/** Every exported schema of wire and strict, each once, and some of their members, beside one of valibot's own making, of the same members. */
export const subjects: readonly Subject<v.GenericSchema>[] = [...schemas].map(([ours, names]) => {
  const plain = plainly(ours);
  return {
    name: names.join(" "),
    ours,
    plain,
    // An array is an object to valibot's own, and none to ours.
    values: valuesFor(...names).filter(({ value }) => !Array.isArray(value) || isList(ours) || isUnion(ours)),
    rejectsInFront: rejectsInFront(names.join(" ")),
    plainAccepts: (value) => v.is(plain, value),
    // A union of ours asks the option that is meant. valibot's asks all of them, and gives one issue for the union.
    namesOtherPaths: isUnion(ours),
  };
});

export const oneOfEachKind = ONE_OF_EACH_KIND.map((name) => {
  const found = subjects.find((subject) => subject.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
});

/** The schema of a member, without what allows it to be absent or null. */
function memberOf(...[entry, name, member]: (typeof MEMBERS)[number]): v.GenericSchema {
  let schema: v.GenericSchema | undefined = Reflect.get(entries[entry], name).entries[member];
  while (schema && "wrapped" in schema) schema = schema.wrapped as v.GenericSchema;
  return schema as v.GenericSchema;
}

/** A schema as valibot makes it of the same members. What has no members is valibot's own already. */
export function plainly(schema: v.GenericSchema): v.GenericSchema {
  if (hasEntries(schema)) return v.looseObject(schema.entries);
  if (isList(schema)) return v.array(schema.item);
  if (isRecord(schema)) return v.record(schema.key, schema.value);
  if (isUnion(schema)) return v.union(schema.options);
  return schema;
}

/** What the schema of an object can't say with its members: a choice without a message, and what is no completion. */
export function rejectsInFront(name: string): ((value: unknown) => boolean) | undefined {
  if (name === "wire ChatCompletionChoiceSchema") return (value) => explainChoice(value) !== undefined;
  if (name.endsWith("CreateChatCompletionResponseSchema")) return (value) => findNonCompletion(value) !== undefined;
  return undefined;
}
