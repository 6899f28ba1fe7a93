import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import {
  casingInCompletionTokensDetails,
  casingInCompletionUsage,
  casingInPromptTokensDetails,
} from "../keys/usage.js";

/**
 * Turns usage as servers send it into the model. A missing `prompt_tokens` or `completion_tokens` becomes `0`, a missing
 * `total_tokens` their sum; details that are `null` become absent.
 */
export function decodeCompletionUsage(usage: wire.CompletionUsage): CompletionUsage {
  if (!hasMembers(usage)) return usage;
  const promptTokens = usage.prompt_tokens ?? 0;
  const completionTokens = usage.completion_tokens ?? 0;
  const totalTokens = usage.total_tokens ?? promptTokens + completionTokens;
  const model: CompletionUsage = { promptTokens, completionTokens, totalTokens };
  if (usage.prompt_tokens_details != null) {
    model.promptTokensDetails = decodePromptTokensDetails(usage.prompt_tokens_details);
  }
  if (usage.completion_tokens_details != null) {
    model.completionTokensDetails = decodeCompletionTokensDetails(usage.completion_tokens_details);
  }
  for (const key in usage) {
    if (casingInCompletionUsage(key) === undefined) copyKey(model, usage, key);
  }
  return model;
}

/** Turns the details of a prompt's tokens as servers send them into the model. A counter that is `null` becomes absent. */
export function decodePromptTokensDetails(details: wire.PromptTokensDetails): PromptTokensDetails {
  if (!hasMembers(details)) return details;
  const model: PromptTokensDetails = {};
  if (details.audio_tokens != null) model.audioTokens = details.audio_tokens;
  if (details.cached_tokens != null) model.cachedTokens = details.cached_tokens;
  if (details.text_tokens != null) model.textTokens = details.text_tokens;
  if (details.image_tokens != null) model.imageTokens = details.image_tokens;
  if (details.cache_write_tokens != null) model.cacheWriteTokens = details.cache_write_tokens;
  for (const key in details) {
    if (casingInPromptTokensDetails(key) === undefined) copyKey(model, details, key);
  }
  return model;
}

/** Turns the details of generated tokens as servers send them into the model. A counter that is `null` becomes absent. */
export function decodeCompletionTokensDetails(details: wire.CompletionTokensDetails): CompletionTokensDetails {
  if (!hasMembers(details)) return details;
  const model: CompletionTokensDetails = {};
  if (details.accepted_prediction_tokens != null) model.acceptedPredictionTokens = details.accepted_prediction_tokens;
  if (details.audio_tokens != null) model.audioTokens = details.audio_tokens;
  if (details.reasoning_tokens != null) model.reasoningTokens = details.reasoning_tokens;
  if (details.text_tokens != null) model.textTokens = details.text_tokens;
  if (details.rejected_prediction_tokens != null) model.rejectedPredictionTokens = details.rejected_prediction_tokens;
  for (const key in details) {
    if (casingInCompletionTokensDetails(key) === undefined) copyKey(model, details, key);
  }
  return model;
}
