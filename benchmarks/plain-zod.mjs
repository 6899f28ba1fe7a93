import * as z from "zod";
const ChatCompletionTopLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.int()).nullish()
});
const ChatCompletionTokenLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.int()).nullish(),
  top_logprobs: z.array(ChatCompletionTopLogprobSchema).nullish()
});
const ChatCompletionLogprobsSchema = z.looseObject({
  content: z.array(ChatCompletionTokenLogprobSchema).nullish(),
  refusal: z.array(ChatCompletionTokenLogprobSchema).nullish()
});
const ChatCompletionMessageToolCallSchema = z.looseObject({
  id: z.string().nullish(),
  type: z.enum(["function", ""]).nullish(),
  function: z.looseObject({ name: z.string(), arguments: z.string().nullish() })
});
const ChatCompletionMessageCustomToolCallSchema = z.looseObject({
  id: z.string().nullish(),
  type: z.literal("custom"),
  custom: z.looseObject({ name: z.string(), input: z.string() })
});
const ChatCompletionUnrecognizedToolCallSchema = z.looseObject({
  type: z.string().regex(/^(?!(?:function|custom)$)[\s\S]+$/)
});
const ChatCompletionUrlCitationAnnotationSchema = z.looseObject({
  type: z.literal("url_citation"),
  url_citation: z.looseObject({ start_index: z.int(), end_index: z.int(), url: z.string(), title: z.string() })
});
const ChatCompletionUnrecognizedAnnotationSchema = z.looseObject({
  type: z.string().regex(/^(?!url_citation$)[\s\S]+$/)
});
const ChatCompletionResponseMessageSchema = z.looseObject({
  role: z.literal("assistant").nullish(),
  content: z.union([z.string(), z.array(z.looseObject({ type: z.string() }))]).nullish(),
  refusal: z.string().nullish(),
  tool_calls: z.array(
    z.union([
      ChatCompletionMessageToolCallSchema,
      ChatCompletionMessageCustomToolCallSchema,
      ChatCompletionUnrecognizedToolCallSchema
    ])
  ).nullish(),
  annotations: z.array(z.union([ChatCompletionUrlCitationAnnotationSchema, ChatCompletionUnrecognizedAnnotationSchema])).nullish(),
  audio: z.looseObject({ id: z.string(), expires_at: z.int(), data: z.string(), transcript: z.string() }).nullish(),
  function_call: z.looseObject({ name: z.string(), arguments: z.string() }).nullish()
});
const ChatCompletionChoiceSchema = z.looseObject({
  index: z.int().nullish(),
  message: ChatCompletionResponseMessageSchema.nullish(),
  logprobs: ChatCompletionLogprobsSchema.nullish(),
  finish_reason: z.string().nullish()
}).refine(
  (choice) => choice.message != null || choice.finish_reason === "content_filter" && choice.delta == null,
  "A choice has a message, unless a filter took it."
);
const CompletionUsageSchema = z.looseObject({
  prompt_tokens: z.int().nullish(),
  completion_tokens: z.int().nullish(),
  total_tokens: z.int().nullish(),
  prompt_tokens_details: z.looseObject({
    audio_tokens: z.int().nullish(),
    cached_tokens: z.int().nullish(),
    text_tokens: z.int().nullish(),
    image_tokens: z.int().nullish(),
    cache_write_tokens: z.int().nullish()
  }).nullish(),
  completion_tokens_details: z.looseObject({
    accepted_prediction_tokens: z.int().nullish(),
    audio_tokens: z.int().nullish(),
    reasoning_tokens: z.int().nullish(),
    text_tokens: z.int().nullish(),
    rejected_prediction_tokens: z.int().nullish()
  }).nullish()
});
const ModerationResultBodySchema = z.looseObject({
  type: z.literal("moderation_result"),
  model: z.string(),
  flagged: z.boolean(),
  categories: z.record(z.string(), z.boolean()),
  category_scores: z.record(z.string(), z.number()),
  category_applied_input_types: z.record(z.string(), z.array(z.enum(["text", "image"])))
});
const ModerationOutcomeSchema = z.discriminatedUnion("type", [
  z.looseObject({
    type: z.literal("moderation_results"),
    model: z.string(),
    results: z.array(ModerationResultBodySchema)
  }),
  z.looseObject({ type: z.literal("error"), code: z.string(), message: z.string() })
]);
const CreateChatCompletionResponseSchema = z.looseObject({
  id: z.string(),
  object: z.string().regex(/^(?!chat\.completion\.chunk$)/).nullish(),
  created: z.union([z.number(), z.string().regex(/^\d{1,15}$/)]).nullish(),
  model: z.string(),
  choices: z.array(ChatCompletionChoiceSchema),
  usage: CompletionUsageSchema.nullish(),
  service_tier: z.string().nullish(),
  system_fingerprint: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  moderation: z.looseObject({ input: ModerationOutcomeSchema, output: ModerationOutcomeSchema }).nullish()
});
export {
  CreateChatCompletionResponseSchema
};
