import { readZod } from "./read-zod.js";
import { CreateChatCompletionResponseSchema } from "./shapes/zod.js";

export default readZod("zod, plain", "wire", "the same JSON", CreateChatCompletionResponseSchema);
