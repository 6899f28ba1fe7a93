// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "@chat-completion/types/strict";
import {
  isWireChatCompletionModeration,
  isWireChatCompletionModerationError,
  isWireChatCompletionModerationResults,
  isWireModerationInputType,
  isWireModerationResultBody,
} from "../wire/moderation.js";

/** Whether a value is a `ModerationInputType` in the specification. */
export function isStrictModerationInputType(value: unknown): value is ModerationInputType {
  return isWireModerationInputType(value);
}

/** Whether a value is a `ModerationResultBody` in the specification. */
export function isStrictModerationResultBody(value: unknown): value is ModerationResultBody {
  return isWireModerationResultBody(value);
}

/** Whether a value is a `ChatCompletionModerationResults` in the specification. */
export function isStrictChatCompletionModerationResults(value: unknown): value is ChatCompletionModerationResults {
  return isWireChatCompletionModerationResults(value);
}

/** Whether a value is a `ChatCompletionModerationError` in the specification. */
export function isStrictChatCompletionModerationError(value: unknown): value is ChatCompletionModerationError {
  return isWireChatCompletionModerationError(value);
}

/** Whether a value is a `ChatCompletionModeration` in the specification. */
export function isStrictChatCompletionModeration(value: unknown): value is ChatCompletionModeration {
  return isWireChatCompletionModeration(value);
}
