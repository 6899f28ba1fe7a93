// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { fields } from "./fields.js";

const reasoningContentMembers = () => ({
  reasoning_content: v.nullish(string()),
});

type ReasoningContent = { [Key in keyof extensions.ReasoningContent]: extensions.ReasoningContent[Key] };

export interface ReasoningContentSchema
  extends ObjectSchema<ReasoningContent, ReturnType<typeof reasoningContentMembers>> {}

/** Reasoning of the model, as text under `reasoning_content`. */
export const ReasoningContentSchema: ReasoningContentSchema = /* @__PURE__ */ fields(reasoningContentMembers);

const reasoningMembers = () => ({
  reasoning: v.nullish(string()),
});

type Reasoning = { [Key in keyof extensions.Reasoning]: extensions.Reasoning[Key] };

export interface ReasoningSchema extends ObjectSchema<Reasoning, ReturnType<typeof reasoningMembers>> {}

/** Reasoning of the model, as text under `reasoning`. */
export const ReasoningSchema: ReasoningSchema = /* @__PURE__ */ fields(reasoningMembers);

const reasoningDetailMembers = () => ({
  type: string(),
  index: v.nullish(integer()),
  id: v.nullish(string()),
  format: v.nullish(string()),
  text: v.nullish(string()),
  summary: v.nullish(string()),
  data: v.nullish(string()),
  signature: v.nullish(string()),
});

type ReasoningDetail = { [Key in keyof extensions.ReasoningDetail]: extensions.ReasoningDetail[Key] };

export interface ReasoningDetailSchema
  extends ObjectSchema<ReasoningDetail, ReturnType<typeof reasoningDetailMembers>> {}

/** One part of the model's reasoning. */
export const ReasoningDetailSchema: ReasoningDetailSchema = /* @__PURE__ */ fields(reasoningDetailMembers);

const reasoningDetailsMembers = () => ({
  reasoning_details: v.nullish(array(ReasoningDetailSchema)),
});

type ReasoningDetails = { [Key in keyof extensions.ReasoningDetails]: extensions.ReasoningDetails[Key] };

export interface ReasoningDetailsSchema
  extends ObjectSchema<ReasoningDetails, ReturnType<typeof reasoningDetailsMembers>> {}

/** Reasoning of the model, in parts that the next request can return. */
export const ReasoningDetailsSchema: ReasoningDetailsSchema = /* @__PURE__ */ fields(reasoningDetailsMembers);

const generatedImageUrlMembers = () => ({
  url: string(),
});

type GeneratedImageUrl = { [Key in keyof extensions.GeneratedImageUrl]: extensions.GeneratedImageUrl[Key] };

export interface GeneratedImageUrlSchema
  extends ObjectSchema<GeneratedImageUrl, ReturnType<typeof generatedImageUrlMembers>> {}

/** Place of a generated image. */
export const GeneratedImageUrlSchema: GeneratedImageUrlSchema = /* @__PURE__ */ fields(generatedImageUrlMembers);

const generatedImageMembers = () => ({
  type: v.nullish(string()),
  index: v.nullish(integer()),
  image_url: GeneratedImageUrlSchema,
});

type GeneratedImage = { [Key in keyof extensions.GeneratedImage]: extensions.GeneratedImage[Key] };

export interface GeneratedImageSchema extends ObjectSchema<GeneratedImage, ReturnType<typeof generatedImageMembers>> {}

/** Image that the model generated. */
export const GeneratedImageSchema: GeneratedImageSchema = /* @__PURE__ */ fields(generatedImageMembers);

const generatedImagesMembers = () => ({
  images: v.nullish(array(GeneratedImageSchema)),
});

type GeneratedImages = { [Key in keyof extensions.GeneratedImages]: extensions.GeneratedImages[Key] };

export interface GeneratedImagesSchema
  extends ObjectSchema<GeneratedImages, ReturnType<typeof generatedImagesMembers>> {}

/** Images that the model generated. */
export const GeneratedImagesSchema: GeneratedImagesSchema = /* @__PURE__ */ fields(generatedImagesMembers);

const citationsMembers = () => ({
  citations: v.nullish(array(string())),
});

type Citations = { [Key in keyof extensions.Citations]: extensions.Citations[Key] };

export interface CitationsSchema extends ObjectSchema<Citations, ReturnType<typeof citationsMembers>> {}

/** Addresses of the pages that an answer refers to. */
export const CitationsSchema: CitationsSchema = /* @__PURE__ */ fields(citationsMembers);

const costMembers = () => ({
  cost: v.nullish(finiteNumber()),
});

type Cost = { [Key in keyof extensions.Cost]: extensions.Cost[Key] };

export interface CostSchema extends ObjectSchema<Cost, ReturnType<typeof costMembers>> {}

/** Price of a request, as a number. */
export const CostSchema: CostSchema = /* @__PURE__ */ fields(costMembers);

const cachedTokensMembers = () => ({
  cached_tokens: v.nullish(integer()),
});

type CachedTokens = { [Key in keyof extensions.CachedTokens]: extensions.CachedTokens[Key] };

export interface CachedTokensSchema extends ObjectSchema<CachedTokens, ReturnType<typeof cachedTokensMembers>> {}

/** Tokens of the prompt that came from a cache, under `cached_tokens`. */
export const CachedTokensSchema: CachedTokensSchema = /* @__PURE__ */ fields(cachedTokensMembers);

const cacheInputTokensMembers = () => ({
  cache_read_input_tokens: v.nullish(integer()),
  cache_creation_input_tokens: v.nullish(integer()),
});

type CacheInputTokens = { [Key in keyof extensions.CacheInputTokens]: extensions.CacheInputTokens[Key] };

export interface CacheInputTokensSchema
  extends ObjectSchema<CacheInputTokens, ReturnType<typeof cacheInputTokensMembers>> {}

/** Tokens of the prompt that were read from a cache or written to it, in Anthropic's names. */
export const CacheInputTokensSchema: CacheInputTokensSchema = /* @__PURE__ */ fields(cacheInputTokensMembers);

const reasoningTokensMembers = () => ({
  reasoning_tokens: v.nullish(integer()),
});

type ReasoningTokens = { [Key in keyof extensions.ReasoningTokens]: extensions.ReasoningTokens[Key] };

export interface ReasoningTokensSchema
  extends ObjectSchema<ReasoningTokens, ReturnType<typeof reasoningTokensMembers>> {}

/** Tokens of the reasoning, counted in usage itself. */
export const ReasoningTokensSchema: ReasoningTokensSchema = /* @__PURE__ */ fields(reasoningTokensMembers);

const videoTokensMembers = () => ({
  video_tokens: v.nullish(integer()),
});

type VideoTokens = { [Key in keyof extensions.VideoTokens]: extensions.VideoTokens[Key] };

export interface VideoTokensSchema extends ObjectSchema<VideoTokens, ReturnType<typeof videoTokensMembers>> {}

/** Tokens of video in the prompt. */
export const VideoTokensSchema: VideoTokensSchema = /* @__PURE__ */ fields(videoTokensMembers);

const imageTokensMembers = () => ({
  image_tokens: v.nullish(finiteNumber()),
});

type ImageTokens = { [Key in keyof extensions.ImageTokens]: extensions.ImageTokens[Key] };

export interface ImageTokensSchema extends ObjectSchema<ImageTokens, ReturnType<typeof imageTokensMembers>> {}

/** Tokens of images that the model generated. */
export const ImageTokensSchema: ImageTokensSchema = /* @__PURE__ */ fields(imageTokensMembers);

const matchedStopMembers = () => ({
  matched_stop: v.nullish(unionByJsonType({ number: integer(), string: string() }, "an integer or a string")),
});

type MatchedStop = { [Key in keyof extensions.MatchedStop]: extensions.MatchedStop[Key] };

export interface MatchedStopSchema extends ObjectSchema<MatchedStop, ReturnType<typeof matchedStopMembers>> {}

/** What made the model stop, under `matched_stop`. */
export const MatchedStopSchema: MatchedStopSchema = /* @__PURE__ */ fields(matchedStopMembers);

const toolCallIndexMembers = () => ({
  index: v.nullish(integer()),
});

type ToolCallIndex = { [Key in keyof extensions.ToolCallIndex]: extensions.ToolCallIndex[Key] };

export interface ToolCallIndexSchema extends ObjectSchema<ToolCallIndex, ReturnType<typeof toolCallIndexMembers>> {}

/** Position of a tool call in a whole message. */
export const ToolCallIndexSchema: ToolCallIndexSchema = /* @__PURE__ */ fields(toolCallIndexMembers);

const completionsLogprobsMembers = () => ({
  tokens: v.nullish(array(string())),
  token_logprobs: v.nullish(array(v.unknown())),
  text_offset: v.nullish(array(integer())),
  top_logprobs: v.nullish(array(v.unknown())),
});

type CompletionsLogprobs = { [Key in keyof extensions.CompletionsLogprobs]: extensions.CompletionsLogprobs[Key] };

export interface CompletionsLogprobsSchema
  extends ObjectSchema<CompletionsLogprobs, ReturnType<typeof completionsLogprobsMembers>> {}

/** Log probabilities in the form of the older Completions API: lists side by side. */
export const CompletionsLogprobsSchema: CompletionsLogprobsSchema = /* @__PURE__ */ fields(completionsLogprobsMembers);
