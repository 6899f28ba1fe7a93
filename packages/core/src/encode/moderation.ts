import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoObject } from "../json.js";
import { keepUnknownKeys } from "../keys/known-keys.js";
import { moderationKeys, moderationResultBodyKeys, moderationResultsKeys } from "../keys/moderation.js";
import { mapList } from "../list.js";

/** Turns the moderation of a completion in the model into what a server sends. */
export function encodeChatCompletionModeration(moderation: ChatCompletionModeration): wire.ChatCompletionModeration {
  if (isNoObject(moderation)) return moderation as never;
  const encoded: wire.ChatCompletionModeration = {
    input: encodeOutcome(moderation.input),
    output: encodeOutcome(moderation.output),
  };
  return keepUnknownKeys(encoded, moderation, moderationKeys);
}

function encodeOutcome(outcome: ChatCompletionModeration["input"]): wire.ChatCompletionModeration["input"] {
  return !isNoObject(outcome) && outcome.type === "moderation_results"
    ? encodeChatCompletionModerationResults(outcome)
    : (outcome as wire.ChatCompletionModerationError);
}

/** Turns the results of a moderation in the model into what a server sends. */
export function encodeChatCompletionModerationResults(
  results: ChatCompletionModerationResults,
): wire.ChatCompletionModerationResults {
  if (isNoObject(results)) return results as never;
  const encoded: wire.ChatCompletionModerationResults = {
    type: results.type,
    model: results.model,
    results: mapList(results.results, encodeModerationResultBody),
  };
  return keepUnknownKeys(encoded, results, moderationResultsKeys);
}

/** Turns one result of a moderation in the model into what a server sends. The keys of its maps stay as they are. */
export function encodeModerationResultBody(result: ModerationResultBody): wire.ModerationResultBody {
  if (isNoObject(result)) return result as never;
  const encoded: wire.ModerationResultBody = {
    type: result.type,
    model: result.model,
    flagged: result.flagged,
    categories: result.categories,
    category_scores: result.categoryScores,
    category_applied_input_types: result.categoryAppliedInputTypes,
  };
  return keepUnknownKeys(encoded, result, moderationResultBodyKeys);
}
