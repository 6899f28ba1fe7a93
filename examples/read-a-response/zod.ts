import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";
import * as z from "zod";

/** Reads a response with zod. Gives the decoded completion, or what is wrong with the JSON. */
export function readWithZod(json: unknown) {
  const { data: completion, error } = CreateChatCompletionResponseSchema.safeParse(json);
  return error ? { problem: z.prettifyError(error) } : { completion };
}
