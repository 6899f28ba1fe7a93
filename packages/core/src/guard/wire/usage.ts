// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isOptionalInteger } from "../checks.js";

/** Whether a value is a `PromptTokensDetails` on the wire. */
export function isWirePromptTokensDetails(value: unknown): value is PromptTokensDetails {
  return (
    isObject(value) &&
    isOptionalInteger(value.audio_tokens) &&
    isOptionalInteger(value.cached_tokens) &&
    isOptionalInteger(value.text_tokens) &&
    isOptionalInteger(value.image_tokens) &&
    isOptionalInteger(value.cache_write_tokens)
  );
}

/** Whether a value is a `CompletionTokensDetails` on the wire. */
export function isWireCompletionTokensDetails(value: unknown): value is CompletionTokensDetails {
  return (
    isObject(value) &&
    isOptionalInteger(value.accepted_prediction_tokens) &&
    isOptionalInteger(value.audio_tokens) &&
    isOptionalInteger(value.reasoning_tokens) &&
    isOptionalInteger(value.text_tokens) &&
    isOptionalInteger(value.rejected_prediction_tokens)
  );
}

/** Whether a value is a `CompletionUsage` on the wire. */
export function isWireCompletionUsage(value: unknown): value is CompletionUsage {
  return (
    isObject(value) &&
    isOptionalInteger(value.prompt_tokens) &&
    isOptionalInteger(value.completion_tokens) &&
    isOptionalInteger(value.total_tokens) &&
    (value.prompt_tokens_details == null || isWirePromptTokensDetails(value.prompt_tokens_details)) &&
    (value.completion_tokens_details == null || isWireCompletionTokensDetails(value.completion_tokens_details))
  );
}
