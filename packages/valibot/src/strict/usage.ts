// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import {
  isStrictCompletionTokensDetails,
  isStrictCompletionUsage,
  isStrictPromptTokensDetails,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import * as v from "valibot";
import { integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";

const promptTokensDetailsMembers = () => ({
  audio_tokens: v.exactOptional(integer()),
  cached_tokens: v.exactOptional(integer()),
  text_tokens: v.exactOptional(integer()),
  image_tokens: v.exactOptional(integer()),
  cache_write_tokens: v.exactOptional(integer()),
});

type PromptTokensDetails = { [Key in keyof strict.PromptTokensDetails]: strict.PromptTokensDetails[Key] };

export interface PromptTokensDetailsSchema
  extends ObjectSchema<PromptTokensDetails, ReturnType<typeof promptTokensDetailsMembers>> {}

/** Breakdown of the prompt tokens, in the specification. */
export const PromptTokensDetailsSchema: PromptTokensDetailsSchema = /* @__PURE__ */ object(
  promptTokensDetailsMembers,
  isStrictPromptTokensDetails,
);

const completionTokensDetailsMembers = () => ({
  accepted_prediction_tokens: v.exactOptional(integer()),
  audio_tokens: v.exactOptional(integer()),
  reasoning_tokens: v.exactOptional(integer()),
  text_tokens: v.exactOptional(integer()),
  rejected_prediction_tokens: v.exactOptional(integer()),
});

type CompletionTokensDetails = { [Key in keyof strict.CompletionTokensDetails]: strict.CompletionTokensDetails[Key] };

export interface CompletionTokensDetailsSchema
  extends ObjectSchema<CompletionTokensDetails, ReturnType<typeof completionTokensDetailsMembers>> {}

/** Breakdown of the generated tokens, in the specification. */
export const CompletionTokensDetailsSchema: CompletionTokensDetailsSchema = /* @__PURE__ */ object(
  completionTokensDetailsMembers,
  isStrictCompletionTokensDetails,
);

const completionUsageMembers = () => ({
  prompt_tokens: integer(),
  completion_tokens: integer(),
  total_tokens: integer(),
  prompt_tokens_details: v.exactOptional(PromptTokensDetailsSchema),
  completion_tokens_details: v.exactOptional(CompletionTokensDetailsSchema),
});

type CompletionUsage = { [Key in keyof strict.CompletionUsage]: strict.CompletionUsage[Key] };

export interface CompletionUsageSchema
  extends ObjectSchema<CompletionUsage, ReturnType<typeof completionUsageMembers>> {}

/** Token counts of a request, in the specification. */
export const CompletionUsageSchema: CompletionUsageSchema = /* @__PURE__ */ object(
  completionUsageMembers,
  isStrictCompletionUsage,
);
