import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";
import { readZod } from "./read-zod.js";

export default readZod("@chat-completion/zod", "wire", "camelCase", CreateChatCompletionResponseSchema);
