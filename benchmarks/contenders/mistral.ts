import { ChatCompletionResponse$inboundSchema } from "@mistralai/mistralai/models/components";
import type { Contender } from "./contender.js";
import { zodContender } from "./zod-contender.js";

/** The schema with which `chat.complete` parses a response. */
export default {
  ...zodContender("@mistralai/mistralai", "its own", "camelCase", ChatCompletionResponse$inboundSchema),
  note: "It knows neither `logprobs` nor `system_fingerprint`: it drops both without checking them.",
} satisfies Contender;
