import type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import { isArrayOf, isMapOf } from "./primitives.js";

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionModeration`. */
export function isWireChatCompletionModeration(value: unknown): value is ChatCompletionModeration {
  return isObject(value) && isOutcome(value.input) && isOutcome(value.output);
}

function isOutcome(value: unknown): value is ChatCompletionModeration["input"] {
  return isWireChatCompletionModerationResults(value) || isWireChatCompletionModerationError(value);
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionModerationResults`. */
export function isWireChatCompletionModerationResults(value: unknown): value is ChatCompletionModerationResults {
  return (
    isObject(value) &&
    value.type === "moderation_results" &&
    typeof value.model === "string" &&
    isArrayOf(value.results, isWireModerationResultBody)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ModerationResultBody`. */
export function isWireModerationResultBody(value: unknown): value is ModerationResultBody {
  return (
    isObject(value) &&
    value.type === "moderation_result" &&
    typeof value.model === "string" &&
    typeof value.flagged === "boolean" &&
    isMapOf(value.categories, isBoolean) &&
    isMapOf(value.category_scores, Number.isFinite) &&
    isMapOf(value.category_applied_input_types, isInputTypes)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ModerationInputType`. */
export function isWireModerationInputType(value: unknown): value is ModerationInputType {
  return value === "text" || value === "image";
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionModerationError`. */
export function isWireChatCompletionModerationError(value: unknown): value is ChatCompletionModerationError {
  return (
    isObject(value) && value.type === "error" && typeof value.code === "string" && typeof value.message === "string"
  );
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function isInputTypes(value: unknown): boolean {
  return isArrayOf(value, isWireModerationInputType);
}
