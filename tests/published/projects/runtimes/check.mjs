import { deviating, invalid, streams, valid } from "@chat-completion/fixtures";
import { readChatCompletion } from "@chat-completion/stream";
import { CreateChatCompletionResponseSchema as ValibotSchema } from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as ZodSchema } from "@chat-completion/zod";
import * as v from "valibot";

/** The names of the fixtures that are read otherwise than they should be. */
export async function misread() {
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
  for (const { name, text, response } of Object.values({ ...streams.valid, ...streams.deviating })) {
    const read = await readChatCompletion(new Response(text));
    if (JSON.stringify(read, inOrder) !== JSON.stringify(response, inOrder)) names.push(`stream, ${name}`);
  }
  return names;
}

function inOrder(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
