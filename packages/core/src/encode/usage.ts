import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfCompletionTokensDetails,
  spellingOfCompletionUsage,
  spellingOfPromptTokensDetails,
} from "../known-keys/usage.js";

/** Encodes usage. */
export function encodeCompletionUsage(usage: CompletionUsage): wire.CompletionUsage {
  if (!isObjectOf(usage)) return usage;
  const encoded: wire.CompletionUsage = {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.totalTokens,
  };
  if (usage.promptTokensDetails !== undefined) {
    encoded.prompt_tokens_details = encodePromptTokensDetails(usage.promptTokensDetails);
  }
  if (usage.completionTokensDetails !== undefined) {
    encoded.completion_tokens_details = encodeCompletionTokensDetails(usage.completionTokensDetails);
  }
  for (const key in usage) {
    copyKeyNotEncoded(encoded, usage, key, spellingOfCompletionUsage(key));
  }
  return encoded;
}

/** Encodes the details of a prompt's tokens. */
export function encodePromptTokensDetails(details: PromptTokensDetails): wire.PromptTokensDetails {
  if (!isObjectOf(details)) return details;
  const encoded: wire.PromptTokensDetails = {};
  if (details.audioTokens !== undefined) encoded.audio_tokens = details.audioTokens;
  if (details.cachedTokens !== undefined) encoded.cached_tokens = details.cachedTokens;
  if (details.textTokens !== undefined) encoded.text_tokens = details.textTokens;
  if (details.imageTokens !== undefined) encoded.image_tokens = details.imageTokens;
  if (details.cacheWriteTokens !== undefined) encoded.cache_write_tokens = details.cacheWriteTokens;
  for (const key in details) {
    copyKeyNotEncoded(encoded, details, key, spellingOfPromptTokensDetails(key));
  }
  return encoded;
}

/** Encodes the details of generated tokens. */
export function encodeCompletionTokensDetails(details: CompletionTokensDetails): wire.CompletionTokensDetails {
  if (!isObjectOf(details)) return details;
  const encoded: wire.CompletionTokensDetails = {};
  if (details.acceptedPredictionTokens !== undefined)
    encoded.accepted_prediction_tokens = details.acceptedPredictionTokens;
  if (details.audioTokens !== undefined) encoded.audio_tokens = details.audioTokens;
  if (details.reasoningTokens !== undefined) encoded.reasoning_tokens = details.reasoningTokens;
  if (details.textTokens !== undefined) encoded.text_tokens = details.textTokens;
  if (details.rejectedPredictionTokens !== undefined)
    encoded.rejected_prediction_tokens = details.rejectedPredictionTokens;
  for (const key in details) {
    copyKeyNotEncoded(encoded, details, key, spellingOfCompletionTokensDetails(key));
  }
  return encoded;
}
