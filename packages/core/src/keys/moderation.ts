import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const moderationKeys: KnownKeys<wire.ChatCompletionModeration, ChatCompletionModeration> = {
  input: true,
  output: true,
};

export const moderationResultsKeys: KnownKeys<wire.ChatCompletionModerationResults, ChatCompletionModerationResults> = {
  type: true,
  model: true,
  results: true,
};

export const moderationResultBodyKeys: KnownKeys<wire.ModerationResultBody, ModerationResultBody> = {
  type: true,
  model: true,
  flagged: true,
  categories: true,
  category_scores: true,
  categoryScores: true,
  category_applied_input_types: true,
  categoryAppliedInputTypes: true,
};
