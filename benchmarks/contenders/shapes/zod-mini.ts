// Written by `pnpm generate` from specification/components/: edit that.

import * as z from "zod/mini";

/* What our wire schemas accept, in zod/mini. */

const ChatCompletionTopLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.nullish(z.array(z.int())),
});

const ChatCompletionTokenLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.nullish(z.array(z.int())),
  top_logprobs: z.nullish(z.array(ChatCompletionTopLogprobSchema)),
});

const ChatCompletionLogprobsSchema = z.looseObject({
  content: z.nullish(z.array(ChatCompletionTokenLogprobSchema)),
  refusal: z.nullish(z.array(ChatCompletionTokenLogprobSchema)),
});

const PromptTokensDetailsSchema = z.looseObject({
  audio_tokens: z.nullish(z.int()),
  cached_tokens: z.nullish(z.int()),
  text_tokens: z.nullish(z.int()),
  image_tokens: z.nullish(z.int()),
  cache_write_tokens: z.nullish(z.int()),
});

const CompletionTokensDetailsSchema = z.looseObject({
  accepted_prediction_tokens: z.nullish(z.int()),
  audio_tokens: z.nullish(z.int()),
  reasoning_tokens: z.nullish(z.int()),
  text_tokens: z.nullish(z.int()),
  rejected_prediction_tokens: z.nullish(z.int()),
});

const CompletionUsageSchema = z.looseObject({
  prompt_tokens: z.nullish(z.int()),
  completion_tokens: z.nullish(z.int()),
  total_tokens: z.nullish(z.int()),
  prompt_tokens_details: z.nullish(PromptTokensDetailsSchema),
  completion_tokens_details: z.nullish(CompletionTokensDetailsSchema),
});

const ChatCompletionMessageToolCallFunctionSchema = z.looseObject({
  name: z.string(),
  arguments: z.nullish(z.string()),
});

const ChatCompletionMessageToolCallSchema = z.looseObject({
  id: z.nullish(z.string()),
  type: z.nullish(z.enum(["function", ""])),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = z.looseObject({ name: z.string(), input: z.string() });

const ChatCompletionMessageCustomToolCallSchema = z.looseObject({
  id: z.nullish(z.string()),
  type: z.literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
});

const ChatCompletionUnrecognizedToolCallSchema = z.looseObject({
  type: z.string().check(z.regex(/^(?!(?:function|custom|)$)/)),
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

const ChatCompletionUnrecognizedAnnotationSchema = z.looseObject({
  type: z.string().check(z.regex(/^(?!(?:url_citation|)$)/)),
});

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
  role: z.nullish(z.literal("assistant")),
  content: z.nullish(z.union([z.string(), z.array(ChatCompletionContentPartSchema)])),
  refusal: z.nullish(z.string()),
  tool_calls: z.nullish(ChatCompletionMessageToolCallsSchema),
  annotations: z.nullish(z.array(ChatCompletionAnnotationSchema)),
  audio: z.nullish(ChatCompletionAudioSchema),
  function_call: z.nullish(ChatCompletionFunctionCallSchema),
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
    index: z.nullish(z.int()),
    message: z.nullish(ChatCompletionResponseMessageSchema),
    logprobs: z.nullish(ChatCompletionLogprobsSchema),
    finish_reason: z.nullish(z.string()),
  })
  .check(
    z.refine(
      (choice) => choice.message != null || (choice.finish_reason === "content_filter" && choice.delta == null),
      "A choice has a message, unless a filter removed it.",
    ),
  );

/** A chat completion as servers send it, in zod/mini. */
export const CreateChatCompletionResponseSchema = z.looseObject({
  id: z.string(),
  object: z.nullish(z.string().check(z.regex(/^(?!chat\.completion\.chunk$)/))),
  created: z.nullish(z.union([z.number(), z.string().check(z.regex(/^\d{1,15}$/))])),
  model: z.string(),
  choices: z.array(ChatCompletionChoiceSchema),
  usage: z.nullish(CompletionUsageSchema),
  service_tier: z.nullish(z.string()),
  system_fingerprint: z.nullish(z.string()),
  metadata: z.nullish(MetadataSchema),
  moderation: z.nullish(ChatCompletionModerationSchema),
});
