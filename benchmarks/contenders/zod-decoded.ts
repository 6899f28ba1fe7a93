import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";
import { zodContender } from "./zod-contender.js";

export default zodContender("@chat-completion/zod", "wire", "camelCase", CreateChatCompletionResponseSchema);
