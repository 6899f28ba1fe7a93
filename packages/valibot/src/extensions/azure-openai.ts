// Written by `pnpm generate` from specification/extensions/azure-openai.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { boolean } from "../builders/boolean.js";
import { integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";
import type { Server } from "./server.js";
import { MatchedStopSchema, ReasoningContentSchema, ToolCallIndexSchema } from "./shared.js";

const azureOpenAISeverityResultMembers = () => ({
  filtered: v.nullish(boolean()),
  severity: v.nullish(string()),
});

type AzureOpenAISeverityResult = {
  [Key in keyof extensions.AzureOpenAISeverityResult]: extensions.AzureOpenAISeverityResult[Key];
};

export interface AzureOpenAISeverityResultSchema
  extends ObjectSchema<AzureOpenAISeverityResult, ReturnType<typeof azureOpenAISeverityResultMembers>> {}

/** Result of a filter that knows degrees. */
export const AzureOpenAISeverityResultSchema: AzureOpenAISeverityResultSchema = /* @__PURE__ */ fields(
  azureOpenAISeverityResultMembers,
);

const azureOpenAICitationMembers = () => ({
  URL: v.nullish(string()),
  license: v.nullish(string()),
});

type AzureOpenAICitation = { [Key in keyof extensions.AzureOpenAICitation]: extensions.AzureOpenAICitation[Key] };

export interface AzureOpenAICitationSchema
  extends ObjectSchema<AzureOpenAICitation, ReturnType<typeof azureOpenAICitationMembers>> {}

/** Public code that an answer is like. */
export const AzureOpenAICitationSchema: AzureOpenAICitationSchema = /* @__PURE__ */ fields(azureOpenAICitationMembers);

const azureOpenAIDetectionResultMembers = () => ({
  filtered: v.nullish(boolean()),
  detected: v.nullish(boolean()),
  citation: v.nullish(AzureOpenAICitationSchema),
});

type AzureOpenAIDetectionResult = {
  [Key in keyof extensions.AzureOpenAIDetectionResult]: extensions.AzureOpenAIDetectionResult[Key];
};

export interface AzureOpenAIDetectionResultSchema
  extends ObjectSchema<AzureOpenAIDetectionResult, ReturnType<typeof azureOpenAIDetectionResultMembers>> {}

/** Result of a filter that finds something or doesn't. */
export const AzureOpenAIDetectionResultSchema: AzureOpenAIDetectionResultSchema = /* @__PURE__ */ fields(
  azureOpenAIDetectionResultMembers,
);

const azureOpenAIFilterErrorMembers = () => ({
  code: v.nullish(string()),
  message: v.nullish(string()),
});

type AzureOpenAIFilterError = {
  [Key in keyof extensions.AzureOpenAIFilterError]: extensions.AzureOpenAIFilterError[Key];
};

export interface AzureOpenAIFilterErrorSchema
  extends ObjectSchema<AzureOpenAIFilterError, ReturnType<typeof azureOpenAIFilterErrorMembers>> {}

/** Error of the filter. */
export const AzureOpenAIFilterErrorSchema: AzureOpenAIFilterErrorSchema =
  /* @__PURE__ */ fields(azureOpenAIFilterErrorMembers);

const azureOpenAIContentFilterResultsMembers = () => ({
  hate: v.nullish(AzureOpenAISeverityResultSchema),
  self_harm: v.nullish(AzureOpenAISeverityResultSchema),
  sexual: v.nullish(AzureOpenAISeverityResultSchema),
  violence: v.nullish(AzureOpenAISeverityResultSchema),
  profanity: v.nullish(AzureOpenAIDetectionResultSchema),
  jailbreak: v.nullish(AzureOpenAIDetectionResultSchema),
  indirect_attack: v.nullish(AzureOpenAIDetectionResultSchema),
  protected_material_text: v.nullish(AzureOpenAIDetectionResultSchema),
  protected_material_code: v.nullish(AzureOpenAIDetectionResultSchema),
  custom_blocklists: v.nullish(v.unknown()),
  error: v.nullish(AzureOpenAIFilterErrorSchema),
});

type AzureOpenAIContentFilterResults = {
  [Key in keyof extensions.AzureOpenAIContentFilterResults]: extensions.AzureOpenAIContentFilterResults[Key];
};

export interface AzureOpenAIContentFilterResultsSchema
  extends ObjectSchema<AzureOpenAIContentFilterResults, ReturnType<typeof azureOpenAIContentFilterResultsMembers>> {}

/** Results of the content filter. */
export const AzureOpenAIContentFilterResultsSchema: AzureOpenAIContentFilterResultsSchema = /* @__PURE__ */ fields(
  azureOpenAIContentFilterResultsMembers,
);

const azureOpenAIPromptFilterResultMembers = () => ({
  prompt_index: v.nullish(integer()),
  content_filter_results: v.nullish(AzureOpenAIContentFilterResultsSchema),
});

type AzureOpenAIPromptFilterResult = {
  [Key in keyof extensions.AzureOpenAIPromptFilterResult]: extensions.AzureOpenAIPromptFilterResult[Key];
};

export interface AzureOpenAIPromptFilterResultSchema
  extends ObjectSchema<AzureOpenAIPromptFilterResult, ReturnType<typeof azureOpenAIPromptFilterResultMembers>> {}

/** Results of the content filter for one prompt. */
export const AzureOpenAIPromptFilterResultSchema: AzureOpenAIPromptFilterResultSchema = /* @__PURE__ */ fields(
  azureOpenAIPromptFilterResultMembers,
);

const azureOpenAIResponseMembers = () => ({
  prompt_filter_results: v.nullish(array(AzureOpenAIPromptFilterResultSchema)),
});

type AzureOpenAIResponse = { [Key in keyof extensions.AzureOpenAIResponse]: extensions.AzureOpenAIResponse[Key] };

export interface AzureOpenAIResponseSchema
  extends ObjectSchema<AzureOpenAIResponse, ReturnType<typeof azureOpenAIResponseMembers>> {}

/** What Azure OpenAI adds to a response and to a chunk. */
export const AzureOpenAIResponseSchema: AzureOpenAIResponseSchema = /* @__PURE__ */ fields(azureOpenAIResponseMembers);

const azureOpenAIChoiceMembers = () => ({
  content_filter_results: v.nullish(AzureOpenAIContentFilterResultsSchema),
});

type AzureOpenAIChoice = { [Key in keyof extensions.AzureOpenAIChoice]: extensions.AzureOpenAIChoice[Key] };

export interface AzureOpenAIChoiceSchema
  extends ObjectSchema<AzureOpenAIChoice, ReturnType<typeof azureOpenAIChoiceMembers>> {}

/** What Azure OpenAI adds to a choice. */
export const AzureOpenAIChoiceSchema: AzureOpenAIChoiceSchema = /* @__PURE__ */ fields(azureOpenAIChoiceMembers);

const azureOpenAIContentFilterOffsetsMembers = () => ({
  check_offset: v.nullish(integer()),
  start_offset: v.nullish(integer()),
  end_offset: v.nullish(integer()),
});

type AzureOpenAIContentFilterOffsets = {
  [Key in keyof extensions.AzureOpenAIContentFilterOffsets]: extensions.AzureOpenAIContentFilterOffsets[Key];
};

export interface AzureOpenAIContentFilterOffsetsSchema
  extends ObjectSchema<AzureOpenAIContentFilterOffsets, ReturnType<typeof azureOpenAIContentFilterOffsetsMembers>> {}

/** Part of an answer that results of the asynchronous filter are of. */
export const AzureOpenAIContentFilterOffsetsSchema: AzureOpenAIContentFilterOffsetsSchema = /* @__PURE__ */ fields(
  azureOpenAIContentFilterOffsetsMembers,
);

const azureOpenAIStreamChoiceMembers = () => ({
  content_filter_offsets: v.nullish(AzureOpenAIContentFilterOffsetsSchema),
  content_filter_raw: v.nullish(v.unknown()),
});

type AzureOpenAIStreamChoice = {
  [Key in keyof extensions.AzureOpenAIStreamChoice]: extensions.AzureOpenAIStreamChoice[Key];
};

export interface AzureOpenAIStreamChoiceSchema
  extends ObjectSchema<AzureOpenAIStreamChoice, ReturnType<typeof azureOpenAIStreamChoiceMembers>> {}

/** What Azure OpenAI adds to a choice of a chunk alone. */
export const AzureOpenAIStreamChoiceSchema: AzureOpenAIStreamChoiceSchema =
  /* @__PURE__ */ fields(azureOpenAIStreamChoiceMembers);

const azureOpenAILatencyCheckpointMembers = () => ({
  pre_inference_ms: v.nullish(integer()),
  engine_ttft_ms: v.nullish(integer()),
  engine_ttlt_ms: v.nullish(integer()),
  engine_tbt_ms: v.nullish(integer()),
  service_ttft_ms: v.nullish(integer()),
  service_ttlt_ms: v.nullish(integer()),
  service_tbt_ms: v.nullish(integer()),
  user_visible_ttft_ms: v.nullish(integer()),
  total_duration_ms: v.nullish(integer()),
});

type AzureOpenAILatencyCheckpoint = {
  [Key in keyof extensions.AzureOpenAILatencyCheckpoint]: extensions.AzureOpenAILatencyCheckpoint[Key];
};

export interface AzureOpenAILatencyCheckpointSchema
  extends ObjectSchema<AzureOpenAILatencyCheckpoint, ReturnType<typeof azureOpenAILatencyCheckpointMembers>> {}

/** Times that a request took in Azure, in milliseconds. */
export const AzureOpenAILatencyCheckpointSchema: AzureOpenAILatencyCheckpointSchema = /* @__PURE__ */ fields(
  azureOpenAILatencyCheckpointMembers,
);

const azureOpenAIUsageMembers = () => ({
  latency_checkpoint: v.nullish(AzureOpenAILatencyCheckpointSchema),
  audio_prompt_tokens: v.nullish(integer()),
});

type AzureOpenAIUsage = { [Key in keyof extensions.AzureOpenAIUsage]: extensions.AzureOpenAIUsage[Key] };

export interface AzureOpenAIUsageSchema
  extends ObjectSchema<AzureOpenAIUsage, ReturnType<typeof azureOpenAIUsageMembers>> {}

/** What Azure OpenAI adds to usage. */
export const AzureOpenAIUsageSchema: AzureOpenAIUsageSchema = /* @__PURE__ */ fields(azureOpenAIUsageMembers);

const azureOpenAIChunkMembers = () => ({
  latency_checkpoint: v.nullish(AzureOpenAILatencyCheckpointSchema),
});

type AzureOpenAIChunk = { [Key in keyof extensions.AzureOpenAIChunk]: extensions.AzureOpenAIChunk[Key] };

export interface AzureOpenAIChunkSchema
  extends ObjectSchema<AzureOpenAIChunk, ReturnType<typeof azureOpenAIChunkMembers>> {}

/** What Azure OpenAI adds to a chunk alone. */
export const AzureOpenAIChunkSchema: AzureOpenAIChunkSchema = /* @__PURE__ */ fields(azureOpenAIChunkMembers);

type AzureOpenAICreateChatCompletionResponse = {
  [Key in keyof extensions.AzureOpenAICreateChatCompletionResponse]: extensions.AzureOpenAICreateChatCompletionResponse[Key];
};

type AzureOpenAICreateChatCompletionStreamResponse = {
  [Key in keyof extensions.AzureOpenAICreateChatCompletionStreamResponse]: extensions.AzureOpenAICreateChatCompletionStreamResponse[Key];
};

/** What Azure OpenAI adds to the types of `azureOpenAI`. */
interface AzureOpenAIExtension {
  fields: extensions.AzureOpenAIFields;
  response: AzureOpenAICreateChatCompletionResponse;
  chunk: AzureOpenAICreateChatCompletionStreamResponse;
}

/** The fields of Azure OpenAI, for `extendResponse` and `extendChunk`. */
export const azureOpenAI: Server<AzureOpenAIExtension> = {
  title: "Azure OpenAI",
  blocks: {
    ChatCompletionResponseMessage: [ReasoningContentSchema],
    ChatCompletionStreamResponseDelta: [ReasoningContentSchema],
    ChatCompletionChoice: [MatchedStopSchema, AzureOpenAIChoiceSchema],
    ChatCompletionStreamChoice: [MatchedStopSchema, AzureOpenAIChoiceSchema, AzureOpenAIStreamChoiceSchema],
    ChatCompletionMessageToolCall: [ToolCallIndexSchema],
    CreateChatCompletionResponse: [AzureOpenAIResponseSchema],
    CreateChatCompletionStreamResponse: [AzureOpenAIResponseSchema, AzureOpenAIChunkSchema],
    CompletionUsage: [AzureOpenAIUsageSchema],
  },
};
