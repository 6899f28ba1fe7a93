// Written by `pnpm generate` from specification/extensions/groq.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { CompletionTokensDetailsSchema, PromptTokensDetailsSchema } from "../wire/index.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { ReasoningSchema } from "./shared.js";

const groqUsageMembers = () => ({
  queue_time: z.nullish(finiteNumber()),
  prompt_time: z.nullish(finiteNumber()),
  completion_time: z.nullish(finiteNumber()),
  total_time: z.nullish(finiteNumber()),
});

type GroqUsage = { [Key in keyof extensions.GroqUsage]: extensions.GroqUsage[Key] };

export interface GroqUsageSchema extends ObjectSchema<GroqUsage, ReturnType<typeof groqUsageMembers>> {}

/** What Groq adds to usage. */
export const GroqUsageSchema: GroqUsageSchema = /* @__PURE__ */ fields(groqUsageMembers);

const groqRequestUsageMembers = () => ({
  prompt_tokens: z.nullish(integer()),
  completion_tokens: z.nullish(integer()),
  total_tokens: z.nullish(integer()),
  prompt_tokens_details: z.nullish(PromptTokensDetailsSchema),
  completion_tokens_details: z.nullish(CompletionTokensDetailsSchema),
  queue_time: z.nullish(finiteNumber()),
  prompt_time: z.nullish(finiteNumber()),
  completion_time: z.nullish(finiteNumber()),
  total_time: z.nullish(finiteNumber()),
});

type GroqRequestUsage = { [Key in keyof extensions.GroqRequestUsage]: extensions.GroqRequestUsage[Key] };

export interface GroqRequestUsageSchema
  extends ObjectSchema<GroqRequestUsage, ReturnType<typeof groqRequestUsageMembers>> {}

/** Token counts of a request at Groq, with its times. */
export const GroqRequestUsageSchema: GroqRequestUsageSchema = /* @__PURE__ */ fields(groqRequestUsageMembers);

const groqModelUsageMembers = () => ({
  model: string(),
  usage: GroqRequestUsageSchema,
});

type GroqModelUsage = { [Key in keyof extensions.GroqModelUsage]: extensions.GroqModelUsage[Key] };

export interface GroqModelUsageSchema extends ObjectSchema<GroqModelUsage, ReturnType<typeof groqModelUsageMembers>> {}

/** Usage of one of the models that answered a request together. */
export const GroqModelUsageSchema: GroqModelUsageSchema = /* @__PURE__ */ fields(groqModelUsageMembers);

const groqUsageBreakdownMembers = () => ({
  models: z.nullish(array(GroqModelUsageSchema)),
});

type GroqUsageBreakdown = { [Key in keyof extensions.GroqUsageBreakdown]: extensions.GroqUsageBreakdown[Key] };

export interface GroqUsageBreakdownSchema
  extends ObjectSchema<GroqUsageBreakdown, ReturnType<typeof groqUsageBreakdownMembers>> {}

/** Usage of each model that answered a request together. */
export const GroqUsageBreakdownSchema: GroqUsageBreakdownSchema = /* @__PURE__ */ fields(groqUsageBreakdownMembers);

const groqMetadataMembers = () => ({
  id: z.nullish(string()),
  seed: z.nullish(integer()),
  usage: z.nullish(GroqRequestUsageSchema),
  usage_breakdown: z.nullish(GroqUsageBreakdownSchema),
  error: z.nullish(string()),
  debug: z.nullish(z.unknown()),
});

type GroqMetadata = { [Key in keyof extensions.GroqMetadata]: extensions.GroqMetadata[Key] };

export interface GroqMetadataSchema extends ObjectSchema<GroqMetadata, ReturnType<typeof groqMetadataMembers>> {}

/** Groq's own data of a request. */
export const GroqMetadataSchema: GroqMetadataSchema = /* @__PURE__ */ fields(groqMetadataMembers);

const groqResponseMembers = () => ({
  x_groq: z.nullish(GroqMetadataSchema),
  usage_breakdown: z.nullish(GroqUsageBreakdownSchema),
});

type GroqResponse = { [Key in keyof extensions.GroqResponse]: extensions.GroqResponse[Key] };

export interface GroqResponseSchema extends ObjectSchema<GroqResponse, ReturnType<typeof groqResponseMembers>> {}

/** What Groq adds to a response and to a chunk. */
export const GroqResponseSchema: GroqResponseSchema = /* @__PURE__ */ fields(groqResponseMembers);

const groqSearchResultMembers = () => ({
  title: z.nullish(string()),
  url: z.nullish(string()),
  content: z.nullish(string()),
  score: z.nullish(finiteNumber()),
});

type GroqSearchResult = { [Key in keyof extensions.GroqSearchResult]: extensions.GroqSearchResult[Key] };

export interface GroqSearchResultSchema
  extends ObjectSchema<GroqSearchResult, ReturnType<typeof groqSearchResultMembers>> {}

/** Page that a tool at Groq found. */
export const GroqSearchResultSchema: GroqSearchResultSchema = /* @__PURE__ */ fields(groqSearchResultMembers);

const groqSearchResultsMembers = () => ({
  results: z.nullish(array(GroqSearchResultSchema)),
});

type GroqSearchResults = { [Key in keyof extensions.GroqSearchResults]: extensions.GroqSearchResults[Key] };

export interface GroqSearchResultsSchema
  extends ObjectSchema<GroqSearchResults, ReturnType<typeof groqSearchResultsMembers>> {}

/** Pages that a tool at Groq found. */
export const GroqSearchResultsSchema: GroqSearchResultsSchema = /* @__PURE__ */ fields(groqSearchResultsMembers);

const groqExecutedToolMembers = () => ({
  index: z.nullish(integer()),
  type: z.nullish(string()),
  arguments: z.nullish(string()),
  output: z.nullish(string()),
  search_results: z.nullish(GroqSearchResultsSchema),
});

type GroqExecutedTool = { [Key in keyof extensions.GroqExecutedTool]: extensions.GroqExecutedTool[Key] };

export interface GroqExecutedToolSchema
  extends ObjectSchema<GroqExecutedTool, ReturnType<typeof groqExecutedToolMembers>> {}

/** Tool that ran at Groq. */
export const GroqExecutedToolSchema: GroqExecutedToolSchema = /* @__PURE__ */ fields(groqExecutedToolMembers);

const groqMessageMembers = () => ({
  executed_tools: z.nullish(array(GroqExecutedToolSchema)),
});

type GroqMessage = { [Key in keyof extensions.GroqMessage]: extensions.GroqMessage[Key] };

export interface GroqMessageSchema extends ObjectSchema<GroqMessage, ReturnType<typeof groqMessageMembers>> {}

/** What Groq adds to a message and to a delta. */
export const GroqMessageSchema: GroqMessageSchema = /* @__PURE__ */ fields(groqMessageMembers);

const groqDeltaMembers = () => ({
  channel: z.nullish(string()),
});

type GroqDelta = { [Key in keyof extensions.GroqDelta]: extensions.GroqDelta[Key] };

export interface GroqDeltaSchema extends ObjectSchema<GroqDelta, ReturnType<typeof groqDeltaMembers>> {}

/** What Groq adds to a delta alone. */
export const GroqDeltaSchema: GroqDeltaSchema = /* @__PURE__ */ fields(groqDeltaMembers);

type GroqCreateChatCompletionResponse = {
  [Key in keyof extensions.GroqCreateChatCompletionResponse]: extensions.GroqCreateChatCompletionResponse[Key];
};

type GroqCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.GroqCreateChatCompletionStreamResponse]: extensions.GroqCreateChatCompletionStreamResponse[Key];
};

/** What Groq adds to the types of `groq`. */
interface GroqExtension {
  fields: extensions.GroqFields;
  response: GroqCreateChatCompletionResponse;
  chunk: GroqCreateChatCompletionStreamResponse;
}

/** The fields of Groq, for `extendResponse` and `extendChunk`. */
export const groq: Server<GroqExtension> = {
  title: "Groq",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema, GroqMessageSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema, GroqMessageSchema, GroqDeltaSchema],
    CompletionUsage: [GroqUsageSchema],
    CreateChatCompletionResponse: [GroqResponseSchema],
    CreateChatCompletionStreamResponse: [GroqResponseSchema],
  },
};
