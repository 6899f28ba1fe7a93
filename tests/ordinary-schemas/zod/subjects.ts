import { explainMissingMessage, findNonCompletion } from "@chat-completion/core";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import * as z from "zod";
import type { Subject } from "../compare.js";
import { ONE_OF_EACH_KIND, valuesFor } from "../values.js";

const schemas = new Map<z.ZodType, [entry: "wire" | "strict", name: string]>();
for (const [name, schema] of Object.entries(wire)) schemas.set(schema as unknown as z.ZodType, ["wire", name]);
for (const [name, schema] of Object.entries(strict)) schemas.set(schema as unknown as z.ZodType, ["strict", name]);

/** Every exported schema of wire and strict, each once, beside one of zod's own making, of the same members. */
export const subjects: readonly Subject<z.ZodType>[] = [...schemas].map(([ours, [entry, name]]) => {
  const plain = plainly(ours);
  return {
    name: `${entry} ${name}`,
    ours,
    plain,
    values: valuesFor(entry, name),
    rejectsInFront: rejectsInFront(`${entry} ${name}`),
    plainAccepts: (value) => plain.safeParse(value).success,
    // A union of ours asks the option that is meant. zod's asks all of them, and gives one issue for the union.
    namesOtherPaths: ours instanceof z.ZodUnion,
  };
});

export const oneOfEachKind = subjects.filter(({ name }) => ONE_OF_EACH_KIND.includes(name));

/** A schema as zod makes it of the same members. What has no members is zod's own already. */
export function plainly(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.looseObject(schema.shape);
  if (schema instanceof z.ZodArray) return z.array(schema.element);
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType, schema.valueType);
  if (schema instanceof z.ZodUnion) return z.union(schema.options);
  return schema as z.ZodType;
}

/** What the schema of an object can't say with its members: a choice without a message, and what is no completion. */
function rejectsInFront(name: string): ((value: unknown) => boolean) | undefined {
  if (name === "wire ChatCompletionChoiceSchema") return (value) => explainMissingMessage(value) !== undefined;
  if (name.endsWith("CreateChatCompletionResponseSchema")) return (value) => findNonCompletion(value) !== undefined;
  return undefined;
}
