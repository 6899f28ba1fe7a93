// Written by `pnpm generate` from specification/components/: edit that.

import * as z from "zod";

/* What our wire schemas accept, in plain zod. */

const ChatCompletionTopLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.int()).nullish(),
});

const ChatCompletionTokenLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.int()).nullish(),
  top_logprobs: z.array(ChatCompletionTopLogprobSchema).nullish(),
});

const ChatCompletionLogprobsSchema = z.looseObject({
  content: z.array(ChatCompletionTokenLogprobSchema).nullish(),
  refusal: z.array(ChatCompletionTokenLogprobSchema).nullish(),
});

const PromptTokensDetailsSchema = z.looseObject({
  audio_tokens: z.int().nullish(),
  cached_tokens: z.int().nullish(),
  text_tokens: z.int().nullish(),
  image_tokens: z.int().nullish(),
  cache_write_tokens: z.int().nullish(),
});

const CompletionTokensDetailsSchema = z.looseObject({
  accepted_prediction_tokens: z.int().nullish(),
  audio_tokens: z.int().nullish(),
  reasoning_tokens: z.int().nullish(),
  text_tokens: z.int().nullish(),
  rejected_prediction_tokens: z.int().nullish(),
});

const CompletionUsageSchema = z.looseObject({
  prompt_tokens: z.int().nullish(),
  completion_tokens: z.int().nullish(),
  total_tokens: z.int().nullish(),
  prompt_tokens_details: PromptTokensDetailsSchema.nullish(),
  completion_tokens_details: CompletionTokensDetailsSchema.nullish(),
});

const ChatCompletionMessageToolCallFunctionSchema = z.looseObject({
  name: z.string(),
  arguments: z.string().nullish(),
});

const ChatCompletionMessageToolCallSchema = z.looseObject({
  id: z.string().nullish(),
  type: z.enum(["function", ""]).nullish(),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = z.looseObject({ name: z.string(), input: z.string() });

const ChatCompletionMessageCustomToolCallSchema = z.looseObject({
  id: z.string().nullish(),
  type: z.literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
});

const ChatCompletionUnrecognizedToolCallSchema = z.looseObject({
  type: z.string().regex(/^(?!(?:function|custom|)$)/),
});

const ChatCompletionMessageToolCallsSchema = z.array(
  z.union([
    ChatCompletionMessageToolCallSchema,
    ChatCompletionMessageCustomToolCallSchema,
    ChatCompletionUnrecognizedToolCallSchema,
  ]),
);

const ChatCompletionUrlCitationSchema = z.looseObject({
  start_index: z.int(),
  end_index: z.int(),
  url: z.string(),
  title: z.string(),
});

const ChatCompletionUrlCitationAnnotationSchema = z.looseObject({
  type: z.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

const ChatCompletionUnrecognizedAnnotationSchema = z.looseObject({ type: z.string().regex(/^(?!(?:url_citation|)$)/) });

const ChatCompletionAnnotationSchema = z.union([
  ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUnrecognizedAnnotationSchema,
]);

const ChatCompletionAudioSchema = z.looseObject({
  id: z.string(),
  expires_at: z.int(),
  data: z.string(),
  transcript: z.string(),
});

const ChatCompletionFunctionCallSchema = z.looseObject({ name: z.string(), arguments: z.string() });

const ChatCompletionContentPartSchema = z.looseObject({ type: z.string() });

const ChatCompletionResponseMessageSchema = z.looseObject({
  role: z.literal("assistant").nullish(),
  content: z.union([z.string(), z.array(ChatCompletionContentPartSchema)]).nullish(),
  refusal: z.string().nullish(),
  tool_calls: ChatCompletionMessageToolCallsSchema.nullish(),
  annotations: z.array(ChatCompletionAnnotationSchema).nullish(),
  audio: ChatCompletionAudioSchema.nullish(),
  function_call: ChatCompletionFunctionCallSchema.nullish(),
});

const ModerationInputTypeSchema = z.enum(["text", "image"]);

const ModerationResultBodySchema = z.looseObject({
  type: z.literal("moderation_result"),
  model: z.string(),
  flagged: z.boolean(),
  categories: z.record(z.string(), z.boolean()),
  category_scores: z.record(z.string(), z.number()),
  category_applied_input_types: z.record(z.string(), z.array(ModerationInputTypeSchema)),
});

const ChatCompletionModerationResultsSchema = z.looseObject({
  type: z.literal("moderation_results"),
  model: z.string(),
  results: z.array(ModerationResultBodySchema),
});

const ChatCompletionModerationErrorSchema = z.looseObject({
  type: z.literal("error"),
  code: z.string(),
  message: z.string(),
});

const ChatCompletionModerationSchema = z.looseObject({
  input: z.discriminatedUnion("type", [ChatCompletionModerationResultsSchema, ChatCompletionModerationErrorSchema]),
  output: z.discriminatedUnion("type", [ChatCompletionModerationResultsSchema, ChatCompletionModerationErrorSchema]),
});

const MetadataSchema = z.record(z.string(), z.string());

const ChatCompletionChoiceSchema = z
  .looseObject({
    index: z.int().nullish(),
    message: ChatCompletionResponseMessageSchema.nullish(),
    logprobs: ChatCompletionLogprobsSchema.nullish(),
    finish_reason: z.string().nullish(),
  })
  .refine(
    (choice) => choice.message != null || (choice.finish_reason === "content_filter" && choice.delta == null),
    "A choice has a message, unless a filter removed it.",
  );

/** A chat completion as servers send it, in plain zod. */
export const CreateChatCompletionResponseSchema = z.looseObject({
  id: z.string(),
  object: z
    .string()
    .regex(/^(?!chat\.completion\.chunk$)/)
    .nullish(),
  created: z.union([z.number(), z.string().regex(/^\d{1,15}$/)]).nullish(),
  model: z.string(),
  choices: z.array(ChatCompletionChoiceSchema),
  usage: CompletionUsageSchema.nullish(),
  service_tier: z.string().nullish(),
  system_fingerprint: z.string().nullish(),
  metadata: MetadataSchema.nullish(),
  moderation: ChatCompletionModerationSchema.nullish(),
});
