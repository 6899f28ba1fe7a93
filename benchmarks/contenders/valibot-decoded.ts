import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot";
import { valibotContender } from "./valibot-contender.js";

export default valibotContender("@chat-completion/valibot", "wire", "camelCase", CreateChatCompletionResponseSchema);
