// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import { isWireCompletionTokensDetails, isWireCompletionUsage, isWirePromptTokensDetails } from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as v from "valibot";
import { finiteNumber } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";

const promptTokensDetailsMembers = () => ({
  // null from Doubleword; with a fraction from OpenRouter's image models.
  audio_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  cached_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  text_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  image_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  cache_write_tokens: v.nullish(finiteNumber()),
});

type PromptTokensDetails = { [Key in keyof wire.PromptTokensDetails]: wire.PromptTokensDetails[Key] };

export interface PromptTokensDetailsSchema
  extends ObjectSchema<PromptTokensDetails, ReturnType<typeof promptTokensDetailsMembers>> {}

/** Breakdown of the prompt tokens, on the wire. */
export const PromptTokensDetailsSchema: PromptTokensDetailsSchema = /* @__PURE__ */ object(
  promptTokensDetailsMembers,
  isWirePromptTokensDetails,
);

const completionTokensDetailsMembers = () => ({
  // null from Doubleword; with a fraction from OpenRouter's image models.
  accepted_prediction_tokens: v.nullish(finiteNumber()),
  // null from Doubleword; with a fraction from OpenRouter's image models.
  audio_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  reasoning_tokens: v.nullish(finiteNumber()),
  // null from relays of other APIs; with a fraction from OpenRouter's image models.
  text_tokens: v.nullish(finiteNumber()),
  // null from Doubleword; with a fraction from OpenRouter's image models.
  rejected_prediction_tokens: v.nullish(finiteNumber()),
});

type CompletionTokensDetails = { [Key in keyof wire.CompletionTokensDetails]: wire.CompletionTokensDetails[Key] };

export interface CompletionTokensDetailsSchema
  extends ObjectSchema<CompletionTokensDetails, ReturnType<typeof completionTokensDetailsMembers>> {}

/** Breakdown of the generated tokens, on the wire. */
export const CompletionTokensDetailsSchema: CompletionTokensDetailsSchema = /* @__PURE__ */ object(
  completionTokensDetailsMembers,
  isWireCompletionTokensDetails,
);

const completionUsageMembers = () => ({
  // Absent from Portkey's gateway; null from Bifrost; with a fraction from OpenRouter's image models.
  prompt_tokens: v.nullish(finiteNumber()),
  // Absent from CLIProxyAPI; null from Bifrost; with a fraction from OpenRouter's image models.
  completion_tokens: v.nullish(finiteNumber()),
  // Absent or null from relays of other APIs; with a fraction from OpenRouter's image models.
  total_tokens: v.nullish(finiteNumber()),
  // null from Nebius, vLLM and Ray Serve.
  prompt_tokens_details: v.nullish(PromptTokensDetailsSchema),
  // null from Nebius.
  completion_tokens_details: v.nullish(CompletionTokensDetailsSchema),
});

type CompletionUsage = { [Key in keyof wire.CompletionUsage]: wire.CompletionUsage[Key] };

export interface CompletionUsageSchema
  extends ObjectSchema<CompletionUsage, ReturnType<typeof completionUsageMembers>> {}

/** Token counts of a request, on the wire. */
export const CompletionUsageSchema: CompletionUsageSchema = /* @__PURE__ */ object(
  completionUsageMembers,
  isWireCompletionUsage,
);
