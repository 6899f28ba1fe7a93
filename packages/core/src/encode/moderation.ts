// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionModeration,
  spellingOfChatCompletionModerationResults,
  spellingOfModerationResultBody,
} from "../known-keys/moderation.js";
import { mapList } from "../list.js";

/** Encodes a `ModerationResultBody` as wire JSON. A malformed value is returned as it is. */
export function encodeModerationResultBody(decoded: ModerationResultBody): wire.ModerationResultBody {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ModerationResultBody = {
    type: decoded.type,
    model: decoded.model,
    flagged: decoded.flagged,
    categories: decoded.categories,
    category_scores: decoded.categoryScores,
    category_applied_input_types: decoded.categoryAppliedInputTypes,
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfModerationResultBody(key));
  return encoded;
}

/** Encodes a `ChatCompletionModerationResults` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionModerationResults(
  decoded: ChatCompletionModerationResults,
): wire.ChatCompletionModerationResults {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionModerationResults = {
    type: decoded.type,
    model: decoded.model,
    results: mapList(decoded.results, encodeModerationResultBody),
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionModerationResults(key));
  return encoded;
}

/** Encodes a `ChatCompletionModeration` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionModeration(decoded: ChatCompletionModeration): wire.ChatCompletionModeration {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionModeration = {
    input: encodeInputOrOutput(decoded.input),
    output: encodeInputOrOutput(decoded.output),
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionModeration(key));
  return encoded;
}

function encodeInputOrOutput(decoded: ChatCompletionModeration["input"]): wire.ChatCompletionModeration["input"] {
  return isObjectOf(decoded) && decoded.type === "moderation_results"
    ? encodeChatCompletionModerationResults(decoded)
    : decoded;
}
