import { CreateChatCompletionResponseSchema } from "./shapes/zod-mini.js";
import { zodContender } from "./zod-contender.js";

export default zodContender("zod/mini, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
