// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import {
  isWireChatCompletionModeration,
  isWireChatCompletionModerationError,
  isWireChatCompletionModerationResults,
  isWireModerationResultBody,
  KNOWN_MODERATION_INPUT_TYPES,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import { array } from "../builders/array.js";
import { boolean } from "../builders/boolean.js";
import { finiteNumber } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { literal, oneOf, string } from "../builders/string.js";
import { unionByType } from "../builders/union.js";

/** Kind of input that moderation checks, in the specification. */
export const ModerationInputTypeSchema = /* @__PURE__ */ oneOf(KNOWN_MODERATION_INPUT_TYPES);

const moderationResultBodyMembers = () => ({
  type: literal("moderation_result"),
  model: string(),
  flagged: boolean(),
  categories: record(boolean()),
  category_scores: record(finiteNumber()),
  category_applied_input_types: record(array(ModerationInputTypeSchema)),
});

type ModerationResultBody = { [Key in keyof strict.ModerationResultBody]: strict.ModerationResultBody[Key] };

export interface ModerationResultBodySchema
  extends ObjectSchema<ModerationResultBody, ReturnType<typeof moderationResultBodyMembers>> {}

/** Result of moderation for one input or output, in the specification. */
export const ModerationResultBodySchema: ModerationResultBodySchema = /* @__PURE__ */ object(
  moderationResultBodyMembers,
  isWireModerationResultBody,
);

const chatCompletionModerationResultsMembers = () => ({
  type: literal("moderation_results"),
  model: string(),
  results: array(ModerationResultBodySchema),
});

type ChatCompletionModerationResults = {
  [Key in keyof strict.ChatCompletionModerationResults]: strict.ChatCompletionModerationResults[Key];
};

export interface ChatCompletionModerationResultsSchema
  extends ObjectSchema<ChatCompletionModerationResults, ReturnType<typeof chatCompletionModerationResultsMembers>> {}

/** Results of moderation, where it succeeded, in the specification. */
export const ChatCompletionModerationResultsSchema: ChatCompletionModerationResultsSchema = /* @__PURE__ */ object(
  chatCompletionModerationResultsMembers,
  isWireChatCompletionModerationResults,
);

const chatCompletionModerationErrorMembers = () => ({
  type: literal("error"),
  code: string(),
  message: string(),
});

type ChatCompletionModerationError = {
  [Key in keyof strict.ChatCompletionModerationError]: strict.ChatCompletionModerationError[Key];
};

export interface ChatCompletionModerationErrorSchema
  extends ObjectSchema<ChatCompletionModerationError, ReturnType<typeof chatCompletionModerationErrorMembers>> {}

/** Error of moderation, where it failed, in the specification. */
export const ChatCompletionModerationErrorSchema: ChatCompletionModerationErrorSchema = /* @__PURE__ */ object(
  chatCompletionModerationErrorMembers,
  isWireChatCompletionModerationError,
);

const chatCompletionModerationMembers = () => ({
  input: unionByType({
    moderation_results: ChatCompletionModerationResultsSchema,
    error: ChatCompletionModerationErrorSchema,
  }),
  output: unionByType({
    moderation_results: ChatCompletionModerationResultsSchema,
    error: ChatCompletionModerationErrorSchema,
  }),
});

type ChatCompletionModeration = {
  [Key in keyof strict.ChatCompletionModeration]: strict.ChatCompletionModeration[Key];
};

export interface ChatCompletionModerationSchema
  extends ObjectSchema<ChatCompletionModeration, ReturnType<typeof chatCompletionModerationMembers>> {}

/** Moderation of the request's input and of the generated output, in the specification. */
export const ChatCompletionModerationSchema: ChatCompletionModerationSchema = /* @__PURE__ */ object(
  chatCompletionModerationMembers,
  isWireChatCompletionModeration,
);
