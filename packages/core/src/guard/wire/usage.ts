// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types/wire";
import { isObject } from "../../json.js";

/** Whether a value is a `PromptTokensDetails` on the wire. */
export function isWirePromptTokensDetails(value: unknown): value is PromptTokensDetails {
  return (
    isObject(value) &&
    (value.audio_tokens == null || Number.isFinite(value.audio_tokens)) &&
    (value.cached_tokens == null || Number.isFinite(value.cached_tokens)) &&
    (value.text_tokens == null || Number.isFinite(value.text_tokens)) &&
    (value.image_tokens == null || Number.isFinite(value.image_tokens)) &&
    (value.cache_write_tokens == null || Number.isFinite(value.cache_write_tokens))
  );
}

/** Whether a value is a `CompletionTokensDetails` on the wire. */
export function isWireCompletionTokensDetails(value: unknown): value is CompletionTokensDetails {
  return (
    isObject(value) &&
    (value.accepted_prediction_tokens == null || Number.isFinite(value.accepted_prediction_tokens)) &&
    (value.audio_tokens == null || Number.isFinite(value.audio_tokens)) &&
    (value.reasoning_tokens == null || Number.isFinite(value.reasoning_tokens)) &&
    (value.text_tokens == null || Number.isFinite(value.text_tokens)) &&
    (value.rejected_prediction_tokens == null || Number.isFinite(value.rejected_prediction_tokens))
  );
}

/** Whether a value is a `CompletionUsage` on the wire. */
export function isWireCompletionUsage(value: unknown): value is CompletionUsage {
  return (
    isObject(value) &&
    (value.prompt_tokens == null || Number.isFinite(value.prompt_tokens)) &&
    (value.completion_tokens == null || Number.isFinite(value.completion_tokens)) &&
    (value.total_tokens == null || Number.isFinite(value.total_tokens)) &&
    (value.prompt_tokens_details == null || isWirePromptTokensDetails(value.prompt_tokens_details)) &&
    (value.completion_tokens_details == null || isWireCompletionTokensDetails(value.completion_tokens_details))
  );
}
