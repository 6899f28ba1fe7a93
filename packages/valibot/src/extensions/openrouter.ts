// Written by `pnpm generate` from specification/extensions/openrouter.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { boolean } from "../builders/boolean.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import {
  CompletionsLogprobsSchema,
  CostSchema,
  GeneratedImagesSchema,
  ImageTokensSchema,
  ReasoningDetailsSchema,
  ReasoningSchema,
  ToolCallIndexSchema,
  VideoTokensSchema,
} from "./shared.js";

const openRouterResponseMembers = () => ({
  provider: v.nullish(string()),
  openrouter_metadata: v.nullish(record(v.unknown())),
});

type OpenRouterResponse = { [Key in keyof extensions.OpenRouterResponse]: extensions.OpenRouterResponse[Key] };

export interface OpenRouterResponseSchema
  extends ObjectSchema<OpenRouterResponse, ReturnType<typeof openRouterResponseMembers>> {}

/** What OpenRouter adds to a response and to a chunk. */
export const OpenRouterResponseSchema: OpenRouterResponseSchema = /* @__PURE__ */ fields(openRouterResponseMembers);

const openRouterErrorMetadataMembers = () => ({
  error_type: v.nullish(string()),
  provider_code: v.nullish(string()),
  provider_name: v.nullish(string()),
  raw: v.nullish(v.unknown()),
});

type OpenRouterErrorMetadata = {
  [Key in keyof extensions.OpenRouterErrorMetadata]: extensions.OpenRouterErrorMetadata[Key];
};

export interface OpenRouterErrorMetadataSchema
  extends ObjectSchema<OpenRouterErrorMetadata, ReturnType<typeof openRouterErrorMetadataMembers>> {}

/** More about an error of OpenRouter's. */
export const OpenRouterErrorMetadataSchema: OpenRouterErrorMetadataSchema =
  /* @__PURE__ */ fields(openRouterErrorMetadataMembers);

const openRouterErrorMembers = () => ({
  code: unionByJsonType({ number: integer(), string: string() }, "an integer or a string"),
  message: string(),
  metadata: v.nullish(OpenRouterErrorMetadataSchema),
});

type OpenRouterError = { [Key in keyof extensions.OpenRouterError]: extensions.OpenRouterError[Key] };

export interface OpenRouterErrorSchema
  extends ObjectSchema<OpenRouterError, ReturnType<typeof openRouterErrorMembers>> {}

/** Error of OpenRouter's in the middle of an answer. */
export const OpenRouterErrorSchema: OpenRouterErrorSchema = /* @__PURE__ */ fields(openRouterErrorMembers);

const openRouterChoiceMembers = () => ({
  native_finish_reason: v.nullish(string()),
  error: v.nullish(OpenRouterErrorSchema),
});

type OpenRouterChoice = { [Key in keyof extensions.OpenRouterChoice]: extensions.OpenRouterChoice[Key] };

export interface OpenRouterChoiceSchema
  extends ObjectSchema<OpenRouterChoice, ReturnType<typeof openRouterChoiceMembers>> {}

/** What OpenRouter adds to a choice. */
export const OpenRouterChoiceSchema: OpenRouterChoiceSchema = /* @__PURE__ */ fields(openRouterChoiceMembers);

const openRouterUrlCitationMembers = () => ({
  content: v.nullish(string()),
});

type OpenRouterUrlCitation = { [Key in keyof extensions.OpenRouterUrlCitation]: extensions.OpenRouterUrlCitation[Key] };

export interface OpenRouterUrlCitationSchema
  extends ObjectSchema<OpenRouterUrlCitation, ReturnType<typeof openRouterUrlCitationMembers>> {}

/** What OpenRouter adds to a cited web page. */
export const OpenRouterUrlCitationSchema: OpenRouterUrlCitationSchema =
  /* @__PURE__ */ fields(openRouterUrlCitationMembers);

const openRouterAnnotationMembers = () => ({
  file: v.nullish(record(v.unknown())),
});

type OpenRouterAnnotation = { [Key in keyof extensions.OpenRouterAnnotation]: extensions.OpenRouterAnnotation[Key] };

export interface OpenRouterAnnotationSchema
  extends ObjectSchema<OpenRouterAnnotation, ReturnType<typeof openRouterAnnotationMembers>> {}

/** What OpenRouter has in an annotation of the type `file`. */
export const OpenRouterAnnotationSchema: OpenRouterAnnotationSchema =
  /* @__PURE__ */ fields(openRouterAnnotationMembers);

const openRouterCostDetailsMembers = () => ({
  upstream_inference_cost: v.nullish(finiteNumber()),
  upstream_inference_prompt_cost: v.nullish(finiteNumber()),
  upstream_inference_completions_cost: v.nullish(finiteNumber()),
  server_tool_cost: v.nullish(finiteNumber()),
});

type OpenRouterCostDetails = { [Key in keyof extensions.OpenRouterCostDetails]: extensions.OpenRouterCostDetails[Key] };

export interface OpenRouterCostDetailsSchema
  extends ObjectSchema<OpenRouterCostDetails, ReturnType<typeof openRouterCostDetailsMembers>> {}

/** Prices that OpenRouter's provider charged. */
export const OpenRouterCostDetailsSchema: OpenRouterCostDetailsSchema =
  /* @__PURE__ */ fields(openRouterCostDetailsMembers);

const openRouterServerToolUseDetailsMembers = () => ({
  tool_calls_requested: v.nullish(integer()),
  tool_calls_executed: v.nullish(integer()),
  web_search_requests: v.nullish(integer()),
});

type OpenRouterServerToolUseDetails = {
  [Key in keyof extensions.OpenRouterServerToolUseDetails]: extensions.OpenRouterServerToolUseDetails[Key];
};

export interface OpenRouterServerToolUseDetailsSchema
  extends ObjectSchema<OpenRouterServerToolUseDetails, ReturnType<typeof openRouterServerToolUseDetailsMembers>> {}

/** Counts of the tools that ran at OpenRouter. */
export const OpenRouterServerToolUseDetailsSchema: OpenRouterServerToolUseDetailsSchema = /* @__PURE__ */ fields(
  openRouterServerToolUseDetailsMembers,
);

const openRouterUsageMembers = () => ({
  cost_details: v.nullish(OpenRouterCostDetailsSchema),
  is_byok: v.nullish(boolean()),
  server_tool_use_details: v.nullish(OpenRouterServerToolUseDetailsSchema),
});

type OpenRouterUsage = { [Key in keyof extensions.OpenRouterUsage]: extensions.OpenRouterUsage[Key] };

export interface OpenRouterUsageSchema
  extends ObjectSchema<OpenRouterUsage, ReturnType<typeof openRouterUsageMembers>> {}

/** What OpenRouter adds to usage. */
export const OpenRouterUsageSchema: OpenRouterUsageSchema = /* @__PURE__ */ fields(openRouterUsageMembers);

type OpenRouterCreateChatCompletionResponse = {
  [Key in keyof extensions.OpenRouterCreateChatCompletionResponse]: extensions.OpenRouterCreateChatCompletionResponse[Key];
};

type OpenRouterCreateChatCompletionStreamResponse = {
  [Key in keyof extensions.OpenRouterCreateChatCompletionStreamResponse]: extensions.OpenRouterCreateChatCompletionStreamResponse[Key];
};

/** What OpenRouter adds to the types of `openRouter`. */
interface OpenRouterExtension {
  fields: extensions.OpenRouterFields;
  response: OpenRouterCreateChatCompletionResponse;
  chunk: OpenRouterCreateChatCompletionStreamResponse;
}

/** The fields of OpenRouter, for `extendResponse` and `extendChunk`. */
export const openRouter: Server<OpenRouterExtension> = {
  title: "OpenRouter",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningSchema, ReasoningDetailsSchema, GeneratedImagesSchema],
    ChatCompletionStreamResponseDelta: [ReasoningSchema, ReasoningDetailsSchema, GeneratedImagesSchema],
    CompletionUsage: [CostSchema, OpenRouterUsageSchema],
    PromptTokensDetails: [VideoTokensSchema],
    CompletionTokensDetails: [ImageTokensSchema],
    ChatCompletionLogprobs: [CompletionsLogprobsSchema],
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
    CreateChatCompletionResponse: [OpenRouterResponseSchema],
    CreateChatCompletionStreamResponse: [OpenRouterResponseSchema],
    ChatCompletionChoice: [OpenRouterChoiceSchema],
    ChatCompletionStreamChoice: [OpenRouterChoiceSchema],
    ChatCompletionUrlCitation: [OpenRouterUrlCitationSchema],
    ChatCompletionUnrecognizedAnnotation: [OpenRouterAnnotationSchema],
  },
};
