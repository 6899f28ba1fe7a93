import { CreateChatCompletionResponseSchema } from "@chat-completion/zod/wire";
import { readZod } from "./read-zod.js";

export default readZod("@chat-completion/zod/wire", "wire", "the same JSON", CreateChatCompletionResponseSchema);
