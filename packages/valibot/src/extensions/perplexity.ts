// Written by `pnpm generate` from specification/extensions/perplexity.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { ChatCompletionStreamResponseDeltaSchema } from "../wire/index.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { CitationsSchema, ReasoningTokensSchema } from "./shared.js";

const perplexitySearchResultMembers = () => ({
  title: v.nullish(string()),
  url: v.nullish(string()),
  date: v.nullish(string()),
  last_updated: v.nullish(string()),
  snippet: v.nullish(string()),
  source: v.nullish(string()),
});

type PerplexitySearchResult = {
  [Key in keyof extensions.PerplexitySearchResult]: extensions.PerplexitySearchResult[Key];
};

export interface PerplexitySearchResultSchema
  extends ObjectSchema<PerplexitySearchResult, ReturnType<typeof perplexitySearchResultMembers>> {}

/** Page that Perplexity found. */
export const PerplexitySearchResultSchema: PerplexitySearchResultSchema =
  /* @__PURE__ */ fields(perplexitySearchResultMembers);

const perplexityImageMembers = () => ({
  image_url: v.nullish(string()),
  origin_url: v.nullish(string()),
  title: v.nullish(string()),
  height: v.nullish(integer()),
  width: v.nullish(integer()),
});

type PerplexityImage = { [Key in keyof extensions.PerplexityImage]: extensions.PerplexityImage[Key] };

export interface PerplexityImageSchema
  extends ObjectSchema<PerplexityImage, ReturnType<typeof perplexityImageMembers>> {}

/** Image that Perplexity found. */
export const PerplexityImageSchema: PerplexityImageSchema = /* @__PURE__ */ fields(perplexityImageMembers);

const perplexityResponseMembers = () => ({
  search_results: v.nullish(array(PerplexitySearchResultSchema)),
  images: v.nullish(array(PerplexityImageSchema)),
  related_questions: v.nullish(array(string())),
});

type PerplexityResponse = { [Key in keyof extensions.PerplexityResponse]: extensions.PerplexityResponse[Key] };

export interface PerplexityResponseSchema
  extends ObjectSchema<PerplexityResponse, ReturnType<typeof perplexityResponseMembers>> {}

/** What Perplexity adds to a response and to a chunk. */
export const PerplexityResponseSchema: PerplexityResponseSchema = /* @__PURE__ */ fields(perplexityResponseMembers);

const perplexityChoiceMembers = () => ({
  delta: v.nullish(ChatCompletionStreamResponseDeltaSchema),
});

type PerplexityChoice = { [Key in keyof extensions.PerplexityChoice]: extensions.PerplexityChoice[Key] };

export interface PerplexityChoiceSchema
  extends ObjectSchema<PerplexityChoice, ReturnType<typeof perplexityChoiceMembers>> {}

/** What Perplexity adds to a choice of a whole response. */
export const PerplexityChoiceSchema: PerplexityChoiceSchema = /* @__PURE__ */ fields(perplexityChoiceMembers);

const perplexityCostMembers = () => ({
  input_tokens_cost: v.nullish(finiteNumber()),
  output_tokens_cost: v.nullish(finiteNumber()),
  request_cost: v.nullish(finiteNumber()),
  citation_tokens_cost: v.nullish(finiteNumber()),
  reasoning_tokens_cost: v.nullish(finiteNumber()),
  search_queries_cost: v.nullish(finiteNumber()),
  total_cost: v.nullish(finiteNumber()),
});

type PerplexityCost = { [Key in keyof extensions.PerplexityCost]: extensions.PerplexityCost[Key] };

export interface PerplexityCostSchema extends ObjectSchema<PerplexityCost, ReturnType<typeof perplexityCostMembers>> {}

/** Price of a request at Perplexity, in US dollars. */
export const PerplexityCostSchema: PerplexityCostSchema = /* @__PURE__ */ fields(perplexityCostMembers);

const perplexityPriceMembers = () => ({
  cost: v.nullish(PerplexityCostSchema),
});

type PerplexityPrice = { [Key in keyof extensions.PerplexityPrice]: extensions.PerplexityPrice[Key] };

export interface PerplexityPriceSchema
  extends ObjectSchema<PerplexityPrice, ReturnType<typeof perplexityPriceMembers>> {}

/** Price of a request, in parts. */
export const PerplexityPriceSchema: PerplexityPriceSchema = /* @__PURE__ */ fields(perplexityPriceMembers);

const perplexityUsageMembers = () => ({
  search_context_size: v.nullish(string()),
  citation_tokens: v.nullish(integer()),
  num_search_queries: v.nullish(integer()),
});

type PerplexityUsage = { [Key in keyof extensions.PerplexityUsage]: extensions.PerplexityUsage[Key] };

export interface PerplexityUsageSchema
  extends ObjectSchema<PerplexityUsage, ReturnType<typeof perplexityUsageMembers>> {}

/** What Perplexity adds to usage. */
export const PerplexityUsageSchema: PerplexityUsageSchema = /* @__PURE__ */ fields(perplexityUsageMembers);

type PerplexityCreateChatCompletionResponse = {
  [Key in keyof extensions.PerplexityCreateChatCompletionResponse]: extensions.PerplexityCreateChatCompletionResponse[Key];
};

type PerplexityCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.PerplexityCreateChatCompletionStreamResponse]: extensions.PerplexityCreateChatCompletionStreamResponse[Key];
};

/** What Perplexity adds to the types of `perplexity`. */
interface PerplexityExtension {
  fields: extensions.PerplexityFields;
  response: PerplexityCreateChatCompletionResponse;
  chunk: PerplexityCreateChatCompletionStreamResponse;
}

/** The fields of Perplexity, for `extendResponse` and `extendChunk`. */
export const perplexity: Server<PerplexityExtension> = {
  title: "Perplexity",
  blocks: {
    CreateChatCompletionResponse: [CitationsSchema, PerplexityResponseSchema],
    CreateChatCompletionStreamResponse: [CitationsSchema, PerplexityResponseSchema],
    CompletionUsage: [ReasoningTokensSchema, PerplexityPriceSchema, PerplexityUsageSchema],
    ChatCompletionChoice: [PerplexityChoiceSchema],
  },
};
