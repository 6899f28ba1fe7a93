import { ChatResult$inboundSchema } from "@openrouter/sdk/models/chatresult";
import { zodContender } from "./zod-contender.js";

/** The schema that `chat.send` reads a response with, where no stream was asked for. */
export default zodContender("@openrouter/sdk", "its own", "camelCase", ChatResult$inboundSchema);
