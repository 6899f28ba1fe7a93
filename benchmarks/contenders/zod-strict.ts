import { CreateChatCompletionResponseSchema } from "@chat-completion/zod/strict";
import { readZod } from "./read-zod.js";

export default readZod("@chat-completion/zod/strict", "strict", "the same JSON", CreateChatCompletionResponseSchema);
