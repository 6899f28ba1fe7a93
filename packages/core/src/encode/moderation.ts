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

/** Encodes the moderation of a completion. */
export function encodeChatCompletionModeration(moderation: ChatCompletionModeration): wire.ChatCompletionModeration {
  if (!isObjectOf(moderation)) return moderation;
  const encoded: wire.ChatCompletionModeration = {
    input: encodeOutcome(moderation.input),
    output: encodeOutcome(moderation.output),
  };
  for (const key in moderation) {
    copyKeyNotEncoded(encoded, moderation, key, spellingOfChatCompletionModeration(key));
  }
  return encoded;
}

function encodeOutcome(outcome: ChatCompletionModeration["input"]): wire.ChatCompletionModeration["input"] {
  return isObjectOf(outcome) && outcome.type === "moderation_results"
    ? encodeChatCompletionModerationResults(outcome)
    : (outcome as wire.ChatCompletionModerationError);
}

/** Encodes the results of a moderation. */
export function encodeChatCompletionModerationResults(
  results: ChatCompletionModerationResults,
): wire.ChatCompletionModerationResults {
  if (!isObjectOf(results)) return results;
  const encoded: wire.ChatCompletionModerationResults = {
    type: results.type,
    model: results.model,
    results: mapList(results.results, encodeModerationResultBody),
  };
  for (const key in results) {
    copyKeyNotEncoded(encoded, results, key, spellingOfChatCompletionModerationResults(key));
  }
  return encoded;
}

/** Encodes one result of a moderation. The keys of its maps stay as they are. */
export function encodeModerationResultBody(result: ModerationResultBody): wire.ModerationResultBody {
  if (!isObjectOf(result)) return result;
  const encoded: wire.ModerationResultBody = {
    type: result.type,
    model: result.model,
    flagged: result.flagged,
    categories: result.categories,
    category_scores: result.categoryScores,
    category_applied_input_types: result.categoryAppliedInputTypes,
  };
  for (const key in result) {
    copyKeyNotEncoded(encoded, result, key, spellingOfModerationResultBody(key));
  }
  return encoded;
}
