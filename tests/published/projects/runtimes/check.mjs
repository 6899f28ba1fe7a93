import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { CreateChatCompletionResponseSchema as ValibotSchema } from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as ZodSchema } from "@chat-completion/zod";
import * as v from "valibot";

/** The names of the fixtures that either library decodes otherwise than it should. */
export function misread() {
  const names = [];
  for (const { name, wire, decoded } of Object.values({ ...valid, ...deviating })) {
    const expected = JSON.stringify(decoded, inOrder);
    if (JSON.stringify(ZodSchema.parse(wire), inOrder) !== expected) names.push(`zod, ${name}`);
    if (JSON.stringify(v.parse(ValibotSchema, wire), inOrder) !== expected) names.push(`valibot, ${name}`);
  }
  for (const { name, data } of Object.values(invalid)) {
    if (ZodSchema.safeParse(data).success) names.push(`zod, ${name}`);
    if (v.is(ValibotSchema, data)) names.push(`valibot, ${name}`);
  }
  return names;
}

function inOrder(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
