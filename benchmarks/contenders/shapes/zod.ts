// Written by `pnpm generate` from specification/components/: edit that.

import * as z from "zod";

/* What our wire schemas accept, in plain zod. */

const ChatCompletionTopLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number().nullish(),
  bytes: z.union([z.array(z.int()), z.string()]).nullish(),
});

const ChatCompletionTokenLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.number().nullish(),
  bytes: z.union([z.array(z.int()), z.string()]).nullish(),
  top_logprobs: z.array(ChatCompletionTopLogprobSchema).nullish(),
});

const ChatCompletionLogprobsSchema = z.looseObject({
  content: z.array(ChatCompletionTokenLogprobSchema).nullish(),
  refusal: z.array(ChatCompletionTokenLogprobSchema).nullish(),
});

const PromptTokensDetailsSchema = z.looseObject({
  audio_tokens: z.number().nullish(),
  cached_tokens: z.number().nullish(),
  text_tokens: z.number().nullish(),
  image_tokens: z.number().nullish(),
  cache_write_tokens: z.number().nullish(),
});

const CompletionTokensDetailsSchema = z.looseObject({
  accepted_prediction_tokens: z.number().nullish(),
  audio_tokens: z.number().nullish(),
  reasoning_tokens: z.number().nullish(),
  text_tokens: z.number().nullish(),
  rejected_prediction_tokens: z.number().nullish(),
});

const CompletionUsageSchema = z.looseObject({
  prompt_tokens: z.number().nullish(),
  completion_tokens: z.number().nullish(),
  total_tokens: z.number().nullish(),
  prompt_tokens_details: PromptTokensDetailsSchema.nullish(),
  completion_tokens_details: CompletionTokensDetailsSchema.nullish(),
});

const ChatCompletionMessageToolCallFunctionSchema = z.looseObject({
  name: z.string(),
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
});

const ChatCompletionMessageToolCallSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  type: z.enum(["function", ""]).nullish(),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = z.looseObject({ name: z.string(), input: z.string() });

const ChatCompletionMessageCustomToolCallSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
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
  start_index: z.int().nullish(),
  end_index: z.int().nullish(),
  url: z.string(),
  title: z.string().nullish(),
});

const ChatCompletionUrlCitationAnnotationSchema = z.looseObject({
  type: z.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

const ChatCompletionUnrecognizedAnnotationSchema = z.looseObject({ type: z.string().regex(/^(?!$)/) });

const ChatCompletionAnnotationSchema = z.union([
  ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUnrecognizedAnnotationSchema,
]);

const ChatCompletionAudioSchema = z.looseObject({
  id: z.string().nullish(),
  expires_at: z.int().nullish(),
  data: z.string().nullish(),
  transcript: z.string().nullish(),
});

const ChatCompletionFunctionCallSchema = z.looseObject({
  name: z.string(),
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

const ChatCompletionContentPartSchema = z.looseObject({ type: z.string() });

const ChatCompletionResponseMessageSchema = z.looseObject({
  role: z.enum(["assistant", "", "model"]).nullish(),
  content: z.union([z.string(), z.array(ChatCompletionContentPartSchema), z.record(z.string(), z.unknown())]).nullish(),
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

const MetadataSchema = z.record(z.string(), z.unknown());

const ChatCompletionChoiceSchema = z
  .looseObject({
    index: z.int().nullish(),
    message: ChatCompletionResponseMessageSchema.nullish(),
    logprobs: z.union([ChatCompletionLogprobsSchema, z.number()]).nullish(),
    finish_reason: z.string().nullish(),
  })
  .refine(
    (choice) =>
      choice.message != null ||
      (typeof choice.finish_reason === "string" &&
        choice.finish_reason !== "" &&
        choice.finish_reason !== "tool_calls" &&
        choice.finish_reason !== "function_call" &&
        choice.delta == null &&
        choice.text == null &&
        choice.error == null &&
        choice.messages == null &&
        choice.content == null),
    "A choice has a message, unless it ended without one.",
  )
  .refine(
    (value) => value.finish_reason !== undefined || value.finishReason === undefined,
    "A choice on the wire has finish_reason, and no finishReason in its place.",
  );

/** A chat completion as servers send it, in plain zod. */
export const CreateChatCompletionResponseSchema = z
  .looseObject({
    id: z.string().nullish(),
    object: z
      .string()
      .regex(/^(?!chat\.completion\.chunk$)/)
      .nullish(),
    created: z
      .union([
        z.number(),
        z
          .string()
          .regex(
            /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
          ),
      ])
      .nullish(),
    model: z.string().nullish(),
    choices: z.array(ChatCompletionChoiceSchema),
    usage: CompletionUsageSchema.nullish(),
    service_tier: z.string().nullish(),
    system_fingerprint: z.string().nullish(),
    metadata: MetadataSchema.nullish(),
    moderation: ChatCompletionModerationSchema.nullish(),
  })
  .refine(
    (value) => (value.choices as unknown[]).length > 0 || value.error == null || value.error === false,
    "A response without choices has no error beside them.",
  );
