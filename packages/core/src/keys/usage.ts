import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

export function casingInCompletionUsage(key: string): Casing | undefined {
  const known = key as keyof wire.CompletionUsage | keyof CompletionUsage;
  switch (known) {
    case "prompt_tokens":
    case "completion_tokens":
    case "total_tokens":
    case "prompt_tokens_details":
    case "completion_tokens_details":
      known satisfies keyof wire.CompletionUsage;
      return "wire";
    case "promptTokens":
    case "completionTokens":
    case "totalTokens":
    case "promptTokensDetails":
    case "completionTokensDetails":
      known satisfies Exclude<keyof CompletionUsage, keyof wire.CompletionUsage>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInPromptTokensDetails(key: string): Casing | undefined {
  const known = key as keyof wire.PromptTokensDetails | keyof PromptTokensDetails;
  switch (known) {
    case "audio_tokens":
    case "cached_tokens":
    case "text_tokens":
    case "image_tokens":
    case "cache_write_tokens":
      known satisfies keyof wire.PromptTokensDetails;
      return "wire";
    case "audioTokens":
    case "cachedTokens":
    case "textTokens":
    case "imageTokens":
    case "cacheWriteTokens":
      known satisfies Exclude<keyof PromptTokensDetails, keyof wire.PromptTokensDetails>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInCompletionTokensDetails(key: string): Casing | undefined {
  const known = key as keyof wire.CompletionTokensDetails | keyof CompletionTokensDetails;
  switch (known) {
    case "accepted_prediction_tokens":
    case "audio_tokens":
    case "reasoning_tokens":
    case "text_tokens":
    case "rejected_prediction_tokens":
      known satisfies keyof wire.CompletionTokensDetails;
      return "wire";
    case "acceptedPredictionTokens":
    case "audioTokens":
    case "reasoningTokens":
    case "textTokens":
    case "rejectedPredictionTokens":
      known satisfies Exclude<keyof CompletionTokensDetails, keyof wire.CompletionTokensDetails>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}
