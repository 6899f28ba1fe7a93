import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const responseKeys: KnownKeys<wire.CreateChatCompletionResponse, CreateChatCompletionResponse> = {
  id: "both",
  object: "both",
  created: "both",
  model: "both",
  choices: "both",
  usage: "both",
  service_tier: "wire",
  serviceTier: "model",
  system_fingerprint: "wire",
  systemFingerprint: "model",
  metadata: "both",
  moderation: "both",
};

export const choiceKeys: KnownKeys<wire.ChatCompletionChoice, ChatCompletionChoice> = {
  index: "both",
  message: "both",
  logprobs: "both",
  finish_reason: "wire",
  finishReason: "model",
};
