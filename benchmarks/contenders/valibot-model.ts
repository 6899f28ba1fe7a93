import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot";
import { readValibot } from "./read-valibot.js";

export default readValibot("@chat-completion/valibot", "wire", "camelCase", CreateChatCompletionResponseSchema);
