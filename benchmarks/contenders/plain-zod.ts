import { CreateChatCompletionResponseSchema } from "./shapes/zod.js";
import { zodContender } from "./zod-contender.js";

export default zodContender("zod, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
