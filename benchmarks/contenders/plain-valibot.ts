import { readValibot } from "./read-valibot.js";
import { CreateChatCompletionResponseSchema } from "./shapes/valibot.js";

export default readValibot("valibot, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
