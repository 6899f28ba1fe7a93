import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/strict";
import { readValibot } from "./read-valibot.js";

export default readValibot(
  "@chat-completion/valibot/strict",
  "strict",
  "the same JSON",
  CreateChatCompletionResponseSchema,
);
