// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isBoolean, isFiniteNumber, isRecordOf } from "../checks.js";

/** Whether a value is a `ModerationInputType` on the wire. */
export function isWireModerationInputType(value: unknown): value is ModerationInputType {
  return value === "text" || value === "image";
}

/** Whether a value is a `ModerationResultBody` on the wire. */
export function isWireModerationResultBody(value: unknown): value is ModerationResultBody {
  return (
    isObject(value) &&
    value.type === "moderation_result" &&
    typeof value.model === "string" &&
    typeof value.flagged === "boolean" &&
    isRecordOf(value.categories, isBoolean) &&
    isRecordOf(value.category_scores, isFiniteNumber) &&
    isRecordOf(value.category_applied_input_types, isListOfModerationInputType)
  );
}

/** Whether a value is a `ChatCompletionModerationResults` on the wire. */
export function isWireChatCompletionModerationResults(value: unknown): value is ChatCompletionModerationResults {
  return (
    isObject(value) &&
    value.type === "moderation_results" &&
    typeof value.model === "string" &&
    isListOf(value.results, isWireModerationResultBody)
  );
}

/** Whether a value is a `ChatCompletionModerationError` on the wire. */
export function isWireChatCompletionModerationError(value: unknown): value is ChatCompletionModerationError {
  return (
    isObject(value) && value.type === "error" && typeof value.code === "string" && typeof value.message === "string"
  );
}

/** Whether a value is a `ChatCompletionModeration` on the wire. */
export function isWireChatCompletionModeration(value: unknown): value is ChatCompletionModeration {
  return (
    isObject(value) &&
    (isWireChatCompletionModerationResults(value.input) || isWireChatCompletionModerationError(value.input)) &&
    (isWireChatCompletionModerationResults(value.output) || isWireChatCompletionModerationError(value.output))
  );
}

function isListOfModerationInputType(value: unknown): value is ModerationInputType[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isWireModerationInputType(value[index])) return false;
  }
  return true;
}
