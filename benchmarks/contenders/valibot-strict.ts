import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/strict";
import { valibotContender } from "./valibot-contender.js";

export default valibotContender(
  "@chat-completion/valibot/strict",
  "strict",
  "the same JSON",
  CreateChatCompletionResponseSchema,
);
