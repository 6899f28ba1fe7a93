import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import * as v from "valibot";

/** Reads a response with valibot: what it decodes to, or what is wrong; and where it leaves the specification. */
export function readWithValibot(json: unknown) {
  const { output: decoded, issues } = v.safeParse(CreateChatCompletionResponseSchema, json);
  if (issues) return { wrong: v.summarize(issues) };
  const strict = v.safeParse(StrictSchema, json);
  return { decoded, deviations: strict.issues && v.summarize(strict.issues) };
}
