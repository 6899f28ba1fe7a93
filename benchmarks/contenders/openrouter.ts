import { ChatResult$inboundSchema } from "@openrouter/sdk/models/chatresult";
import { readZod } from "./read-zod.js";

/** The schema that `chat.send` reads a response with, where no stream was asked for. */
export default readZod("@openrouter/sdk", "its own", "camelCase", ChatResult$inboundSchema);
