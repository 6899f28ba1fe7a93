import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const completionUsageKeys: KnownKeys<wire.CompletionUsage, CompletionUsage> = {
  prompt_tokens: true,
  promptTokens: true,
  completion_tokens: true,
  completionTokens: true,
  total_tokens: true,
  totalTokens: true,
  prompt_tokens_details: true,
  promptTokensDetails: true,
  completion_tokens_details: true,
  completionTokensDetails: true,
};

export const promptTokensDetailsKeys: KnownKeys<wire.PromptTokensDetails, PromptTokensDetails> = {
  audio_tokens: true,
  audioTokens: true,
  cached_tokens: true,
  cachedTokens: true,
  text_tokens: true,
  textTokens: true,
  image_tokens: true,
  imageTokens: true,
  cache_write_tokens: true,
  cacheWriteTokens: true,
};

export const completionTokensDetailsKeys: KnownKeys<wire.CompletionTokensDetails, CompletionTokensDetails> = {
  accepted_prediction_tokens: true,
  acceptedPredictionTokens: true,
  audio_tokens: true,
  audioTokens: true,
  reasoning_tokens: true,
  reasoningTokens: true,
  text_tokens: true,
  textTokens: true,
  rejected_prediction_tokens: true,
  rejectedPredictionTokens: true,
};
