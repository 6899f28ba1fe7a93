import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const responseKeys: KnownKeys<wire.CreateChatCompletionResponse, CreateChatCompletionResponse> = {
  id: true,
  object: true,
  created: true,
  model: true,
  choices: true,
  usage: true,
  service_tier: true,
  serviceTier: true,
  system_fingerprint: true,
  systemFingerprint: true,
  metadata: true,
  moderation: true,
};

export const choiceKeys: KnownKeys<wire.ChatCompletionChoice, ChatCompletionChoice> = {
  index: true,
  message: true,
  logprobs: true,
  finish_reason: true,
  finishReason: true,
};
