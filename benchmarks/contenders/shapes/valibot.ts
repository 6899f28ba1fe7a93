// Written by `pnpm generate` from specification/components/: edit that.

import * as v from "valibot";

/* What our wire schemas accept, in plain valibot. */

const integer = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());

const ChatCompletionTopLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: finite,
  bytes: v.nullish(v.array(integer)),
});

const ChatCompletionTokenLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: finite,
  bytes: v.nullish(v.array(integer)),
  top_logprobs: v.nullish(v.array(ChatCompletionTopLogprobSchema)),
});

const ChatCompletionLogprobsSchema = v.looseObject({
  content: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
  refusal: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
});

const PromptTokensDetailsSchema = v.looseObject({
  audio_tokens: v.nullish(integer),
  cached_tokens: v.nullish(integer),
  text_tokens: v.nullish(integer),
  image_tokens: v.nullish(integer),
  cache_write_tokens: v.nullish(integer),
});

const CompletionTokensDetailsSchema = v.looseObject({
  accepted_prediction_tokens: v.nullish(integer),
  audio_tokens: v.nullish(integer),
  reasoning_tokens: v.nullish(integer),
  text_tokens: v.nullish(integer),
  rejected_prediction_tokens: v.nullish(integer),
});

const CompletionUsageSchema = v.looseObject({
  prompt_tokens: v.nullish(integer),
  completion_tokens: v.nullish(integer),
  total_tokens: v.nullish(integer),
  prompt_tokens_details: v.nullish(PromptTokensDetailsSchema),
  completion_tokens_details: v.nullish(CompletionTokensDetailsSchema),
});

const ChatCompletionMessageToolCallFunctionSchema = v.looseObject({
  name: v.string(),
  arguments: v.nullish(v.string()),
});

const ChatCompletionMessageToolCallSchema = v.looseObject({
  id: v.nullish(v.string()),
  type: v.nullish(v.picklist(["function", ""])),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = v.looseObject({ name: v.string(), input: v.string() });

const ChatCompletionMessageCustomToolCallSchema = v.looseObject({
  id: v.nullish(v.string()),
  type: v.literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
});

const ChatCompletionUnrecognizedToolCallSchema = v.looseObject({
  type: v.pipe(v.string(), v.regex(/^(?!(?:function|custom|)$)/)),
});

const ChatCompletionMessageToolCallsSchema = v.array(
  v.union([
    ChatCompletionMessageToolCallSchema,
    ChatCompletionMessageCustomToolCallSchema,
    ChatCompletionUnrecognizedToolCallSchema,
  ]),
);

const ChatCompletionUrlCitationSchema = v.looseObject({
  start_index: integer,
  end_index: integer,
  url: v.string(),
  title: v.string(),
});

const ChatCompletionUrlCitationAnnotationSchema = v.looseObject({
  type: v.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

const ChatCompletionUnrecognizedAnnotationSchema = v.looseObject({
  type: v.pipe(v.string(), v.regex(/^(?!(?:url_citation|)$)/)),
});

const ChatCompletionAnnotationSchema = v.union([
  ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUnrecognizedAnnotationSchema,
]);

const ChatCompletionAudioSchema = v.looseObject({
  id: v.string(),
  expires_at: integer,
  data: v.string(),
  transcript: v.string(),
});

const ChatCompletionFunctionCallSchema = v.looseObject({ name: v.string(), arguments: v.string() });

const ChatCompletionContentPartSchema = v.looseObject({ type: v.string() });

const ChatCompletionResponseMessageSchema = v.looseObject({
  role: v.nullish(v.literal("assistant")),
  content: v.nullish(v.union([v.string(), v.array(ChatCompletionContentPartSchema)])),
  refusal: v.nullish(v.string()),
  tool_calls: v.nullish(ChatCompletionMessageToolCallsSchema),
  annotations: v.nullish(v.array(ChatCompletionAnnotationSchema)),
  audio: v.nullish(ChatCompletionAudioSchema),
  function_call: v.nullish(ChatCompletionFunctionCallSchema),
});

const ModerationInputTypeSchema = v.picklist(["text", "image"]);

const ModerationResultBodySchema = v.looseObject({
  type: v.literal("moderation_result"),
  model: v.string(),
  flagged: v.boolean(),
  categories: v.record(v.string(), v.boolean()),
  category_scores: v.record(v.string(), finite),
  category_applied_input_types: v.record(v.string(), v.array(ModerationInputTypeSchema)),
});

const ChatCompletionModerationResultsSchema = v.looseObject({
  type: v.literal("moderation_results"),
  model: v.string(),
  results: v.array(ModerationResultBodySchema),
});

const ChatCompletionModerationErrorSchema = v.looseObject({
  type: v.literal("error"),
  code: v.string(),
  message: v.string(),
});

const ChatCompletionModerationSchema = v.looseObject({
  input: v.variant("type", [ChatCompletionModerationResultsSchema, ChatCompletionModerationErrorSchema]),
  output: v.variant("type", [ChatCompletionModerationResultsSchema, ChatCompletionModerationErrorSchema]),
});

const MetadataSchema = v.record(v.string(), v.string());

const ChatCompletionChoiceSchema = v.pipe(
  v.looseObject({
    index: v.nullish(integer),
    message: v.nullish(ChatCompletionResponseMessageSchema),
    logprobs: v.nullish(ChatCompletionLogprobsSchema),
    finish_reason: v.nullish(v.string()),
  }),
  v.check(
    (choice) => choice.message != null || (choice.finish_reason === "content_filter" && choice.delta == null),
    "A choice has a message, unless a filter removed it.",
  ),
);

/** A chat completion as servers send it, in plain valibot. */
export const CreateChatCompletionResponseSchema = v.looseObject({
  id: v.string(),
  object: v.nullish(v.pipe(v.string(), v.regex(/^(?!chat\.completion\.chunk$)/))),
  created: v.nullish(v.union([finite, v.pipe(v.string(), v.regex(/^\d{1,15}$/))])),
  model: v.string(),
  choices: v.array(ChatCompletionChoiceSchema),
  usage: v.nullish(CompletionUsageSchema),
  service_tier: v.nullish(v.string()),
  system_fingerprint: v.nullish(v.string()),
  metadata: v.nullish(MetadataSchema),
  moderation: v.nullish(ChatCompletionModerationSchema),
});
