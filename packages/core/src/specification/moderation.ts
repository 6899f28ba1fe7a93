// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types/strict";
import { KNOWN_MODERATION_INPUT_TYPES } from "../known-values.js";
import type { ComponentOf } from "./component.js";

/** Result of moderation for one input or output, in the specification. */
const moderationResultBody: ComponentOf<ModerationResultBody> = {
  type: { shape: { oneOf: ["moderation_result"] }, required: true },
  model: { shape: "string", required: true },
  flagged: { shape: "boolean", required: true },
  categories: { shape: { recordOf: "boolean" }, required: true },
  category_scores: { shape: { recordOf: "number" }, required: true },
  category_applied_input_types: {
    shape: { recordOf: { listOf: { oneOf: KNOWN_MODERATION_INPUT_TYPES } } },
    required: true,
  },
};

/** Results of moderation, where it succeeded, in the specification. */
const chatCompletionModerationResults: ComponentOf<ChatCompletionModerationResults> = {
  type: { shape: { oneOf: ["moderation_results"] }, required: true },
  model: { shape: "string", required: true },
  results: { shape: { listOf: { object: moderationResultBody } }, required: true },
};

/** Error of moderation, where it failed, in the specification. */
const chatCompletionModerationError: ComponentOf<ChatCompletionModerationError> = {
  type: { shape: { oneOf: ["error"] }, required: true },
  code: { shape: "string", required: true },
  message: { shape: "string", required: true },
};

/** Moderation of the request's input and of the generated output, in the specification. */
export const chatCompletionModeration: ComponentOf<ChatCompletionModeration> = {
  input: {
    shape: { byType: { moderation_results: chatCompletionModerationResults, error: chatCompletionModerationError } },
    required: true,
  },
  output: {
    shape: { byType: { moderation_results: chatCompletionModerationResults, error: chatCompletionModerationError } },
    required: true,
  },
};
