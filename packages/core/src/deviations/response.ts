import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types/strict";
import { KNOWN_FINISH_REASONS, KNOWN_SERVICE_TIERS } from "../known-values.js";
import type { ComponentOf } from "./component.js";
import { logprobs } from "./logprobs.js";
import { message } from "./message.js";
import { moderation } from "./moderation.js";
import { usage } from "./usage.js";

const choice: ComponentOf<ChatCompletionChoice> = {
  index: { kind: "integer", required: true },
  message: { kind: { object: message }, required: true },
  logprobs: { kind: { object: logprobs }, required: true, nullable: true },
  finish_reason: { kind: { oneOf: KNOWN_FINISH_REASONS }, required: true },
};

/** A chat completion, as the specification has it. */
export const response: ComponentOf<CreateChatCompletionResponse> = {
  id: { kind: "string", required: true },
  object: { kind: { oneOf: ["chat.completion"] }, required: true },
  created: { kind: "integer", required: true },
  model: { kind: "string", required: true },
  choices: { kind: { listOf: { object: choice } }, required: true },
  usage: { kind: { object: usage } },
  service_tier: { kind: { oneOf: KNOWN_SERVICE_TIERS }, nullable: true },
  system_fingerprint: { kind: "string" },
  metadata: { kind: { mapOf: "string" }, nullable: true },
  moderation: { kind: { object: moderation }, nullable: true },
};
