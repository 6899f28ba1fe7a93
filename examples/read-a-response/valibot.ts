import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot";
import * as v from "valibot";

/** Reads a response with valibot. Gives the decoded completion, or what is wrong with the JSON. */
export function readWithValibot(json: unknown) {
  const { output: completion, issues } = v.safeParse(CreateChatCompletionResponseSchema, json);
  return issues ? { problem: v.summarize(issues) } : { completion };
}
