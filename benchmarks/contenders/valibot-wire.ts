import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import { readValibot } from "./read-valibot.js";

export default readValibot(
  "@chat-completion/valibot/wire",
  "wire",
  "the same JSON",
  CreateChatCompletionResponseSchema,
);
