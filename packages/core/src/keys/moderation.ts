import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const moderationKeys: KnownKeys<wire.ChatCompletionModeration, ChatCompletionModeration> = {
  input: "both",
  output: "both",
};

export const moderationResultsKeys: KnownKeys<wire.ChatCompletionModerationResults, ChatCompletionModerationResults> = {
  type: "both",
  model: "both",
  results: "both",
};

export const moderationResultBodyKeys: KnownKeys<wire.ModerationResultBody, ModerationResultBody> = {
  type: "both",
  model: "both",
  flagged: "both",
  categories: "both",
  category_scores: "wire",
  categoryScores: "model",
  category_applied_input_types: "wire",
  categoryAppliedInputTypes: "model",
};
