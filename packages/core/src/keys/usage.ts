import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoKeyOfIt } from "./no-key.js";

export function isKeyOfWireCompletionUsage(key: string): boolean {
  const known = key as keyof wire.CompletionUsage;
  switch (known) {
    case "prompt_tokens":
    case "completion_tokens":
    case "total_tokens":
    case "prompt_tokens_details":
    case "completion_tokens_details":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfCompletionUsage(key: string): boolean {
  const known = key as keyof CompletionUsage;
  switch (known) {
    case "promptTokens":
    case "completionTokens":
    case "totalTokens":
    case "promptTokensDetails":
    case "completionTokensDetails":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWirePromptTokensDetails(key: string): boolean {
  const known = key as keyof wire.PromptTokensDetails;
  switch (known) {
    case "audio_tokens":
    case "cached_tokens":
    case "text_tokens":
    case "image_tokens":
    case "cache_write_tokens":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfPromptTokensDetails(key: string): boolean {
  const known = key as keyof PromptTokensDetails;
  switch (known) {
    case "audioTokens":
    case "cachedTokens":
    case "textTokens":
    case "imageTokens":
    case "cacheWriteTokens":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireCompletionTokensDetails(key: string): boolean {
  const known = key as keyof wire.CompletionTokensDetails;
  switch (known) {
    case "accepted_prediction_tokens":
    case "audio_tokens":
    case "reasoning_tokens":
    case "text_tokens":
    case "rejected_prediction_tokens":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfCompletionTokensDetails(key: string): boolean {
  const known = key as keyof CompletionTokensDetails;
  switch (known) {
    case "acceptedPredictionTokens":
    case "audioTokens":
    case "reasoningTokens":
    case "textTokens":
    case "rejectedPredictionTokens":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
