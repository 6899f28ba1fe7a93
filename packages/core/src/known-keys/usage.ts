// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `PromptTokensDetails` spells a key; `undefined` if the key is unknown. */
export function spellingOfPromptTokensDetails(key: string): Spelling | undefined {
  switch (key) {
    case "audio_tokens":
    case "cached_tokens":
    case "text_tokens":
    case "image_tokens":
    case "cache_write_tokens":
      return "wire";
    case "audioTokens":
    case "cachedTokens":
    case "textTokens":
    case "imageTokens":
    case "cacheWriteTokens":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `CompletionTokensDetails` spells a key; `undefined` if the key is unknown. */
export function spellingOfCompletionTokensDetails(key: string): Spelling | undefined {
  switch (key) {
    case "accepted_prediction_tokens":
    case "audio_tokens":
    case "reasoning_tokens":
    case "text_tokens":
    case "rejected_prediction_tokens":
      return "wire";
    case "acceptedPredictionTokens":
    case "audioTokens":
    case "reasoningTokens":
    case "textTokens":
    case "rejectedPredictionTokens":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `CompletionUsage` spells a key; `undefined` if the key is unknown. */
export function spellingOfCompletionUsage(key: string): Spelling | undefined {
  switch (key) {
    case "prompt_tokens":
    case "completion_tokens":
    case "total_tokens":
    case "prompt_tokens_details":
    case "completion_tokens_details":
      return "wire";
    case "promptTokens":
    case "completionTokens":
    case "totalTokens":
    case "promptTokensDetails":
    case "completionTokensDetails":
      return "decoded";
    default:
      return undefined;
  }
}
