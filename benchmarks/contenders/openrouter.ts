import { ChatResult$inboundSchema } from "@openrouter/sdk/models/chatresult";
import { zodContender } from "./zod-contender.js";

/** The schema with which `chat.send` parses a response that is not streamed. */
export default zodContender("@openrouter/sdk", "its own", "camelCase", ChatResult$inboundSchema);
