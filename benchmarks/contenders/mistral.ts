import { ChatCompletionResponse$inboundSchema } from "@mistralai/mistralai/models/components";
import type { Contender } from "./contender.js";
import { zodContender } from "./zod-contender.js";

/** The schema that `chat.complete` reads a response with. */
export default {
  ...zodContender("@mistralai/mistralai", "its own", "camelCase", ChatCompletionResponse$inboundSchema),
  note: "It knows neither `logprobs` nor `system_fingerprint`, and drops both unread.",
} satisfies Contender;
