// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfCompletionTokensDetails,
  spellingOfCompletionUsage,
  spellingOfPromptTokensDetails,
} from "../known-keys/usage.js";

/** Encodes a `PromptTokensDetails` as wire JSON. A malformed value is returned as it is. */
export function encodePromptTokensDetails(decoded: PromptTokensDetails): wire.PromptTokensDetails {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.PromptTokensDetails = {};
  if (decoded.audioTokens !== undefined) encoded.audio_tokens = decoded.audioTokens;
  if (decoded.cachedTokens !== undefined) encoded.cached_tokens = decoded.cachedTokens;
  if (decoded.textTokens !== undefined) encoded.text_tokens = decoded.textTokens;
  if (decoded.imageTokens !== undefined) encoded.image_tokens = decoded.imageTokens;
  if (decoded.cacheWriteTokens !== undefined) encoded.cache_write_tokens = decoded.cacheWriteTokens;
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfPromptTokensDetails(key));
  return encoded;
}

/** Encodes a `CompletionTokensDetails` as wire JSON. A malformed value is returned as it is. */
export function encodeCompletionTokensDetails(decoded: CompletionTokensDetails): wire.CompletionTokensDetails {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.CompletionTokensDetails = {};
  if (decoded.acceptedPredictionTokens !== undefined)
    encoded.accepted_prediction_tokens = decoded.acceptedPredictionTokens;
  if (decoded.audioTokens !== undefined) encoded.audio_tokens = decoded.audioTokens;
  if (decoded.reasoningTokens !== undefined) encoded.reasoning_tokens = decoded.reasoningTokens;
  if (decoded.textTokens !== undefined) encoded.text_tokens = decoded.textTokens;
  if (decoded.rejectedPredictionTokens !== undefined)
    encoded.rejected_prediction_tokens = decoded.rejectedPredictionTokens;
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfCompletionTokensDetails(key));
  return encoded;
}

/** Encodes a `CompletionUsage` as wire JSON. A malformed value is returned as it is. */
export function encodeCompletionUsage(decoded: CompletionUsage): wire.CompletionUsage {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.CompletionUsage = {
    prompt_tokens: decoded.promptTokens,
    completion_tokens: decoded.completionTokens,
    total_tokens: decoded.totalTokens,
  };
  if (decoded.promptTokensDetails !== undefined)
    encoded.prompt_tokens_details = encodePromptTokensDetails(decoded.promptTokensDetails);
  if (decoded.completionTokensDetails !== undefined)
    encoded.completion_tokens_details = encodeCompletionTokensDetails(decoded.completionTokensDetails);
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfCompletionUsage(key));
  return encoded;
}
