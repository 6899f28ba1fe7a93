import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfCompletionTokensDetails,
  spellingOfCompletionUsage,
  spellingOfPromptTokensDetails,
} from "../known-keys/usage.js";

/**
 * Decodes usage. A missing `prompt_tokens` or `completion_tokens` becomes `0`, a missing `total_tokens` their sum.
 * Details that are `null` become absent.
 */
export function decodeCompletionUsage(usage: wire.CompletionUsage): CompletionUsage {
  if (!isObjectOf(usage)) return usage;
  const promptTokens = usage.prompt_tokens ?? 0;
  const completionTokens = usage.completion_tokens ?? 0;
  const totalTokens = usage.total_tokens ?? promptTokens + completionTokens;
  const decoded: CompletionUsage = { promptTokens, completionTokens, totalTokens };
  if (usage.prompt_tokens_details != null) {
    decoded.promptTokensDetails = decodePromptTokensDetails(usage.prompt_tokens_details);
  }
  if (usage.completion_tokens_details != null) {
    decoded.completionTokensDetails = decodeCompletionTokensDetails(usage.completion_tokens_details);
  }
  for (const key in usage) {
    if (spellingOfCompletionUsage(key) === undefined) copyUnknownKey(decoded, usage, key);
  }
  return decoded;
}

/** Decodes the details of a prompt's tokens. A counter that is `null` becomes absent. */
export function decodePromptTokensDetails(details: wire.PromptTokensDetails): PromptTokensDetails {
  if (!isObjectOf(details)) return details;
  const decoded: PromptTokensDetails = {};
  if (details.audio_tokens != null) decoded.audioTokens = details.audio_tokens;
  if (details.cached_tokens != null) decoded.cachedTokens = details.cached_tokens;
  if (details.text_tokens != null) decoded.textTokens = details.text_tokens;
  if (details.image_tokens != null) decoded.imageTokens = details.image_tokens;
  if (details.cache_write_tokens != null) decoded.cacheWriteTokens = details.cache_write_tokens;
  for (const key in details) {
    if (spellingOfPromptTokensDetails(key) === undefined) copyUnknownKey(decoded, details, key);
  }
  return decoded;
}

/** Decodes the details of generated tokens. A counter that is `null` becomes absent. */
export function decodeCompletionTokensDetails(details: wire.CompletionTokensDetails): CompletionTokensDetails {
  if (!isObjectOf(details)) return details;
  const decoded: CompletionTokensDetails = {};
  if (details.accepted_prediction_tokens != null) decoded.acceptedPredictionTokens = details.accepted_prediction_tokens;
  if (details.audio_tokens != null) decoded.audioTokens = details.audio_tokens;
  if (details.reasoning_tokens != null) decoded.reasoningTokens = details.reasoning_tokens;
  if (details.text_tokens != null) decoded.textTokens = details.text_tokens;
  if (details.rejected_prediction_tokens != null) decoded.rejectedPredictionTokens = details.rejected_prediction_tokens;
  for (const key in details) {
    if (spellingOfCompletionTokensDetails(key) === undefined) copyUnknownKey(decoded, details, key);
  }
  return decoded;
}
