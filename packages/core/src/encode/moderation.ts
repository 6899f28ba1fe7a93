import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { keepKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionModeration,
  casingInChatCompletionModerationResults,
  casingInModerationResultBody,
} from "../keys/moderation.js";
import { mapList } from "../list.js";

/** Turns the moderation of a completion in the model into what a server sends. */
export function encodeChatCompletionModeration(moderation: ChatCompletionModeration): wire.ChatCompletionModeration {
  if (!hasMembers(moderation)) return moderation;
  const encoded: wire.ChatCompletionModeration = {
    input: encodeOutcome(moderation.input),
    output: encodeOutcome(moderation.output),
  };
  for (const key in moderation) {
    keepKey(encoded, moderation, key, casingInChatCompletionModeration(key));
  }
  return encoded;
}

function encodeOutcome(outcome: ChatCompletionModeration["input"]): wire.ChatCompletionModeration["input"] {
  return hasMembers(outcome) && outcome.type === "moderation_results"
    ? encodeChatCompletionModerationResults(outcome)
    : (outcome as wire.ChatCompletionModerationError);
}

/** Turns the results of a moderation in the model into what a server sends. */
export function encodeChatCompletionModerationResults(
  results: ChatCompletionModerationResults,
): wire.ChatCompletionModerationResults {
  if (!hasMembers(results)) return results;
  const encoded: wire.ChatCompletionModerationResults = {
    type: results.type,
    model: results.model,
    results: mapList(results.results, encodeModerationResultBody),
  };
  for (const key in results) {
    keepKey(encoded, results, key, casingInChatCompletionModerationResults(key));
  }
  return encoded;
}

/** Turns one result of a moderation in the model into what a server sends. The keys of its maps stay as they are. */
export function encodeModerationResultBody(result: ModerationResultBody): wire.ModerationResultBody {
  if (!hasMembers(result)) return result;
  const encoded: wire.ModerationResultBody = {
    type: result.type,
    model: result.model,
    flagged: result.flagged,
    categories: result.categories,
    category_scores: result.categoryScores,
    category_applied_input_types: result.categoryAppliedInputTypes,
  };
  for (const key in result) {
    keepKey(encoded, result, key, casingInModerationResultBody(key));
  }
  return encoded;
}
