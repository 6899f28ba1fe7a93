import { CreateChatCompletionResponseSchema } from "@chat-completion/zod/wire";
import { zodContender } from "./zod-contender.js";

export default zodContender("@chat-completion/zod/wire", "wire", "the same JSON", CreateChatCompletionResponseSchema);
