import { CreateChatCompletionResponseSchema } from "@chat-completion/zod/strict";
import { zodContender } from "./zod-contender.js";

export default zodContender(
  "@chat-completion/zod/strict",
  "strict",
  "the same JSON",
  CreateChatCompletionResponseSchema,
);
