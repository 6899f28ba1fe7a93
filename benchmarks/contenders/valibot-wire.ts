import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import { valibotContender } from "./valibot-contender.js";

export default valibotContender(
  "@chat-completion/valibot/wire",
  "wire",
  "the same JSON",
  CreateChatCompletionResponseSchema,
);
