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
 * Decodes usage. A missing counter is what the Responses API's name for it says (`input_tokens`, `output_tokens`), else the
 * difference or the sum of the other two, else `0`. Details that are `null` become absent.
 */
export function decodeCompletionUsage(usage: wire.CompletionUsage): CompletionUsage {
  if (!isObjectOf(usage)) return usage;
  const decoded: CompletionUsage = decodeCounters(usage);
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

/** The three counters. The first that the server sent, in either API's name, decides. */
function decodeCounters(usage: wire.CompletionUsage & { input_tokens?: unknown; output_tokens?: unknown }) {
  const { total_tokens: total } = usage;
  const prompt = usage.prompt_tokens ?? numberOf(usage.input_tokens);
  const completion = usage.completion_tokens ?? numberOf(usage.output_tokens);
  return {
    promptTokens: prompt ?? difference(total, completion),
    completionTokens: completion ?? difference(total, prompt),
    totalTokens: total ?? sum(prompt, completion),
  };
}

function numberOf(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

type Counter = number | null | undefined;

/** What is left of a total. `0` if a counter is missing. */
function difference(total: Counter, other: Counter): number {
  return total == null || other == null ? 0 : countOf(total - other);
}

function sum(prompt: Counter, completion: Counter): number {
  return countOf((prompt ?? 0) + (completion ?? 0));
}

/** A number of tokens. `0` for what is negative or not finite. */
function countOf(tokens: number): number {
  return Number.isFinite(tokens) && tokens > 0 ? tokens : 0;
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
