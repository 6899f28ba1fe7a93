import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const completionUsageKeys: KnownKeys<wire.CompletionUsage, CompletionUsage> = {
  prompt_tokens: "wire",
  promptTokens: "model",
  completion_tokens: "wire",
  completionTokens: "model",
  total_tokens: "wire",
  totalTokens: "model",
  prompt_tokens_details: "wire",
  promptTokensDetails: "model",
  completion_tokens_details: "wire",
  completionTokensDetails: "model",
};

export const promptTokensDetailsKeys: KnownKeys<wire.PromptTokensDetails, PromptTokensDetails> = {
  audio_tokens: "wire",
  audioTokens: "model",
  cached_tokens: "wire",
  cachedTokens: "model",
  text_tokens: "wire",
  textTokens: "model",
  image_tokens: "wire",
  imageTokens: "model",
  cache_write_tokens: "wire",
  cacheWriteTokens: "model",
};

export const completionTokensDetailsKeys: KnownKeys<wire.CompletionTokensDetails, CompletionTokensDetails> = {
  accepted_prediction_tokens: "wire",
  acceptedPredictionTokens: "model",
  audio_tokens: "wire",
  audioTokens: "model",
  reasoning_tokens: "wire",
  reasoningTokens: "model",
  text_tokens: "wire",
  textTokens: "model",
  rejected_prediction_tokens: "wire",
  rejectedPredictionTokens: "model",
};
