import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot";
import * as v from "valibot";

/** Reads a response with valibot. Returns the decoded completion, or the issues as text. */
export function readWithValibot(json: unknown) {
  const { output: completion, issues } = v.safeParse(CreateChatCompletionResponseSchema, json);
  return issues ? { problem: v.summarize(issues) } : { completion };
}
