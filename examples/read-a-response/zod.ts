import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/zod/strict";
import * as z from "zod";

/** Reads a response with zod: what it decodes to, or what is wrong; and where it leaves the specification. */
export function readWithZod(json: unknown) {
  const { data: decoded, error } = CreateChatCompletionResponseSchema.safeParse(json);
  if (error) return { wrong: z.prettifyError(error) };
  const strict = StrictSchema.safeParse(json);
  return { decoded, deviations: strict.error && z.prettifyError(strict.error) };
}
