import { CreateChatCompletionResponseSchema } from "./shapes/valibot.js";
import { valibotContender } from "./valibot-contender.js";

export default valibotContender("valibot, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
