import { readZod } from "./read-zod.js";
import { CreateChatCompletionResponseSchema } from "./shapes/zod-mini.js";

export default readZod("zod/mini, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
