// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types/strict";
import { isObject } from "../../json.js";

/** Whether a value is a `PromptTokensDetails` in the specification. */
export function isStrictPromptTokensDetails(value: unknown): value is PromptTokensDetails {
  return (
    isObject(value) &&
    (!("audio_tokens" in value) || Number.isInteger(value.audio_tokens)) &&
    (!("cached_tokens" in value) || Number.isInteger(value.cached_tokens)) &&
    (!("text_tokens" in value) || Number.isInteger(value.text_tokens)) &&
    (!("image_tokens" in value) || Number.isInteger(value.image_tokens)) &&
    (!("cache_write_tokens" in value) || Number.isInteger(value.cache_write_tokens))
  );
}

/** Whether a value is a `CompletionTokensDetails` in the specification. */
export function isStrictCompletionTokensDetails(value: unknown): value is CompletionTokensDetails {
  return (
    isObject(value) &&
    (!("accepted_prediction_tokens" in value) || Number.isInteger(value.accepted_prediction_tokens)) &&
    (!("audio_tokens" in value) || Number.isInteger(value.audio_tokens)) &&
    (!("reasoning_tokens" in value) || Number.isInteger(value.reasoning_tokens)) &&
    (!("text_tokens" in value) || Number.isInteger(value.text_tokens)) &&
    (!("rejected_prediction_tokens" in value) || Number.isInteger(value.rejected_prediction_tokens))
  );
}

/** Whether a value is a `CompletionUsage` in the specification. */
export function isStrictCompletionUsage(value: unknown): value is CompletionUsage {
  return (
    isObject(value) &&
    Number.isInteger(value.prompt_tokens) &&
    Number.isInteger(value.completion_tokens) &&
    Number.isInteger(value.total_tokens) &&
    (!("prompt_tokens_details" in value) || isStrictPromptTokensDetails(value.prompt_tokens_details)) &&
    (!("completion_tokens_details" in value) || isStrictCompletionTokensDetails(value.completion_tokens_details))
  );
}
