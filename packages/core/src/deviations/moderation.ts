import type {
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ModerationInputType,
  ModerationResultBody,
} from "@chat-completion/types/strict";
import type { ComponentOf, Kind } from "./component.js";

const INPUT_TYPES = ["text", "image"] as const satisfies readonly ModerationInputType[];

const resultBody: ComponentOf<ModerationResultBody> = {
  type: { kind: { oneOf: ["moderation_result"] }, required: true },
  model: { kind: "string", required: true },
  flagged: { kind: "boolean", required: true },
  categories: { kind: { mapOf: "boolean" }, required: true },
  category_scores: { kind: { mapOf: "number" }, required: true },
  category_applied_input_types: { kind: { mapOf: { listOf: { oneOf: INPUT_TYPES } } }, required: true },
};

const results: ComponentOf<ChatCompletionModerationResults> = {
  type: { kind: { oneOf: ["moderation_results"] }, required: true },
  model: { kind: "string", required: true },
  results: { kind: { listOf: { object: resultBody } }, required: true },
};

const error: ComponentOf<ChatCompletionModerationError> = {
  type: { kind: { oneOf: ["error"] }, required: true },
  code: { kind: "string", required: true },
  message: { kind: "string", required: true },
};

const outcome: Kind = { byType: { moderation_results: results, error } };

/** What moderation found in the request's input and in the generated output, as the specification has it. */
export const moderation: ComponentOf<ChatCompletionModeration> = {
  input: { kind: outcome, required: true },
  output: { kind: outcome, required: true },
};
