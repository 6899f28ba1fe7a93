import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionModeration,
  spellingOfChatCompletionModerationResults,
  spellingOfModerationResultBody,
} from "../known-keys/moderation.js";
import { mapList } from "../list.js";

/** Decodes the moderation of a completion. */
export function decodeChatCompletionModeration(moderation: wire.ChatCompletionModeration): ChatCompletionModeration {
  if (!isObjectOf(moderation)) return moderation;
  const decoded: ChatCompletionModeration = {
    input: decodeOutcome(moderation.input),
    output: decodeOutcome(moderation.output),
  };
  for (const key in moderation) {
    if (spellingOfChatCompletionModeration(key) === undefined) copyUnknownKey(decoded, moderation, key);
  }
  return decoded;
}

function decodeOutcome(outcome: wire.ChatCompletionModeration["input"]): ChatCompletionModeration["input"] {
  return isObjectOf(outcome) && outcome.type === "moderation_results"
    ? decodeChatCompletionModerationResults(outcome)
    : (outcome as wire.ChatCompletionModerationError);
}

/** Decodes the results of a moderation. */
export function decodeChatCompletionModerationResults(
  results: wire.ChatCompletionModerationResults,
): ChatCompletionModerationResults {
  if (!isObjectOf(results)) return results;
  const decoded: ChatCompletionModerationResults = {
    type: results.type,
    model: results.model,
    results: mapList(results.results, decodeModerationResultBody),
  };
  for (const key in results) {
    if (spellingOfChatCompletionModerationResults(key) === undefined) copyUnknownKey(decoded, results, key);
  }
  return decoded;
}

/** Decodes one result of a moderation. The keys of its maps stay as they are. */
export function decodeModerationResultBody(result: wire.ModerationResultBody): ModerationResultBody {
  if (!isObjectOf(result)) return result;
  const decoded: ModerationResultBody = {
    type: result.type,
    model: result.model,
    flagged: result.flagged,
    categories: result.categories,
    categoryScores: result.category_scores,
    categoryAppliedInputTypes: result.category_applied_input_types,
  };
  for (const key in result) {
    if (spellingOfModerationResultBody(key) === undefined) copyUnknownKey(decoded, result, key);
  }
  return decoded;
}
