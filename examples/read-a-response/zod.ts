import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";
import * as z from "zod";

/** Reads a response with zod. Returns the decoded completion, or the issues as text. */
export function readWithZod(json: unknown) {
  const { data: completion, error } = CreateChatCompletionResponseSchema.safeParse(json);
  return error ? { problem: z.prettifyError(error) } : { completion };
}
