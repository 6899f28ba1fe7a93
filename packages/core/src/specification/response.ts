// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types/strict";
import { KNOWN_FINISH_REASONS, KNOWN_SERVICE_TIERS } from "../known-values.js";
import type { ComponentOf } from "./component.js";
import { chatCompletionLogprobs } from "./logprobs.js";
import { chatCompletionResponseMessage } from "./message.js";
import { chatCompletionModeration } from "./moderation.js";
import { completionUsage } from "./usage.js";

/** One of the answers to a request, in the specification. */
const chatCompletionChoice: ComponentOf<ChatCompletionChoice> = {
  index: { shape: "integer", required: true },
  message: { shape: { object: chatCompletionResponseMessage }, required: true },
  logprobs: { shape: { object: chatCompletionLogprobs }, required: true, nullable: true },
  finish_reason: { shape: { oneOf: KNOWN_FINISH_REASONS }, required: true },
};

/** Chat completion, in the specification. */
export const createChatCompletionResponse: ComponentOf<CreateChatCompletionResponse> = {
  id: { shape: "string", required: true },
  object: { shape: { oneOf: ["chat.completion"] }, required: true },
  created: { shape: "integer", required: true },
  model: { shape: "string", required: true },
  choices: { shape: { listOf: { object: chatCompletionChoice } }, required: true },
  usage: { shape: { object: completionUsage } },
  service_tier: { shape: { oneOf: KNOWN_SERVICE_TIERS }, nullable: true },
  system_fingerprint: { shape: "string" },
  metadata: { shape: { recordOf: "string" }, nullable: true },
  moderation: { shape: { object: chatCompletionModeration }, nullable: true },
};
