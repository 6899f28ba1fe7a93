import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionModeration,
  casingInChatCompletionModerationResults,
  casingInModerationResultBody,
} from "../keys/moderation.js";
import { mapList } from "../list.js";

/** Turns the moderation of a completion as servers send it into the model. */
export function decodeChatCompletionModeration(moderation: wire.ChatCompletionModeration): ChatCompletionModeration {
  if (!hasMembers(moderation)) return moderation;
  const model: ChatCompletionModeration = {
    input: decodeOutcome(moderation.input),
    output: decodeOutcome(moderation.output),
  };
  for (const key in moderation) {
    if (casingInChatCompletionModeration(key) === undefined) copyKey(model, moderation, key);
  }
  return model;
}

function decodeOutcome(outcome: wire.ChatCompletionModeration["input"]): ChatCompletionModeration["input"] {
  return hasMembers(outcome) && outcome.type === "moderation_results"
    ? decodeChatCompletionModerationResults(outcome)
    : (outcome as wire.ChatCompletionModerationError);
}

/** Turns the results of a moderation as servers send them into the model. */
export function decodeChatCompletionModerationResults(
  results: wire.ChatCompletionModerationResults,
): ChatCompletionModerationResults {
  if (!hasMembers(results)) return results;
  const model: ChatCompletionModerationResults = {
    type: results.type,
    model: results.model,
    results: mapList(results.results, decodeModerationResultBody),
  };
  for (const key in results) {
    if (casingInChatCompletionModerationResults(key) === undefined) copyKey(model, results, key);
  }
  return model;
}

/** Turns one result of a moderation as servers send it into the model. The keys of its maps stay as they are. */
export function decodeModerationResultBody(result: wire.ModerationResultBody): ModerationResultBody {
  if (!hasMembers(result)) return result;
  const model: ModerationResultBody = {
    type: result.type,
    model: result.model,
    flagged: result.flagged,
    categories: result.categories,
    categoryScores: result.category_scores,
    categoryAppliedInputTypes: result.category_applied_input_types,
  };
  for (const key in result) {
    if (casingInModerationResultBody(key) === undefined) copyKey(model, result, key);
  }
  return model;
}
