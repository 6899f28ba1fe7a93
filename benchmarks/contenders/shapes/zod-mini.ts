// Written by `pnpm generate` from specification/components/: edit that.

import * as z from "zod/mini";

/* What our wire schemas accept, in zod/mini. */

const ChatCompletionTopLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.nullish(z.number()),
  bytes: z.nullish(z.union([z.array(z.int()), z.string()])),
});

const ChatCompletionTokenLogprobSchema = z.looseObject({
  token: z.string(),
  logprob: z.nullish(z.number()),
  bytes: z.nullish(z.union([z.array(z.int()), z.string()])),
  top_logprobs: z.nullish(z.array(ChatCompletionTopLogprobSchema)),
});

const ChatCompletionLogprobsSchema = z.looseObject({
  content: z.nullish(z.array(ChatCompletionTokenLogprobSchema)),
  refusal: z.nullish(z.array(ChatCompletionTokenLogprobSchema)),
});

const PromptTokensDetailsSchema = z.looseObject({
  audio_tokens: z.nullish(z.number()),
  cached_tokens: z.nullish(z.number()),
  text_tokens: z.nullish(z.number()),
  image_tokens: z.nullish(z.number()),
  cache_write_tokens: z.nullish(z.number()),
});

const CompletionTokensDetailsSchema = z.looseObject({
  accepted_prediction_tokens: z.nullish(z.number()),
  audio_tokens: z.nullish(z.number()),
  reasoning_tokens: z.nullish(z.number()),
  text_tokens: z.nullish(z.number()),
  rejected_prediction_tokens: z.nullish(z.number()),
});

const CompletionUsageSchema = z.looseObject({
  prompt_tokens: z.nullish(z.number()),
  completion_tokens: z.nullish(z.number()),
  total_tokens: z.nullish(z.number()),
  prompt_tokens_details: z.nullish(PromptTokensDetailsSchema),
  completion_tokens_details: z.nullish(CompletionTokensDetailsSchema),
});

const ChatCompletionMessageToolCallFunctionSchema = z.looseObject({
  name: z.string(),
  arguments: z.nullish(z.union([z.string(), z.record(z.string(), z.unknown())])),
});

const ChatCompletionMessageToolCallSchema = z.looseObject({
  id: z.nullish(z.union([z.string(), z.number()])),
  type: z.nullish(z.enum(["function", ""])),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = z.looseObject({ name: z.string(), input: z.string() });

const ChatCompletionMessageCustomToolCallSchema = z.looseObject({
  id: z.nullish(z.union([z.string(), z.number()])),
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
  start_index: z.nullish(z.int()),
  end_index: z.nullish(z.int()),
  url: z.string(),
  title: z.nullish(z.string()),
});

const ChatCompletionUrlCitationAnnotationSchema = z.looseObject({
  type: z.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

const ChatCompletionUnrecognizedAnnotationSchema = z.looseObject({ type: z.string().check(z.regex(/^(?!$)/)) });

const ChatCompletionAnnotationSchema = z.union([
  ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUnrecognizedAnnotationSchema,
]);

const ChatCompletionAudioSchema = z.looseObject({
  id: z.nullish(z.string()),
  expires_at: z.nullish(z.int()),
  data: z.nullish(z.string()),
  transcript: z.nullish(z.string()),
});

const ChatCompletionFunctionCallSchema = z.looseObject({
  name: z.string(),
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

const ChatCompletionContentPartSchema = z.looseObject({ type: z.string() });

const ChatCompletionResponseMessageSchema = z.looseObject({
  role: z.nullish(z.enum(["assistant", "", "model"])),
  content: z.nullish(
    z.union([z.string(), z.array(ChatCompletionContentPartSchema), z.record(z.string(), z.unknown())]),
  ),
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

const MetadataSchema = z.record(z.string(), z.unknown());

const ChatCompletionChoiceSchema = z
  .looseObject({
    index: z.nullish(z.int()),
    message: z.nullish(ChatCompletionResponseMessageSchema),
    logprobs: z.nullish(z.union([ChatCompletionLogprobsSchema, z.number()])),
    finish_reason: z.nullish(z.string()),
  })
  .check(
    z.refine(
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
    ),
  )
  .check(
    z.refine(
      (value) => value.finish_reason !== undefined || value.finishReason === undefined,
      "A choice on the wire has finish_reason, and no finishReason in its place.",
    ),
  );

/** A chat completion as servers send it, in zod/mini. */
export const CreateChatCompletionResponseSchema = z
  .looseObject({
    id: z.nullish(z.string()),
    object: z.nullish(z.string().check(z.regex(/^(?!chat\.completion\.chunk$)/))),
    created: z.nullish(
      z.union([
        z.number(),
        z
          .string()
          .check(
            z.regex(
              /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
            ),
          ),
      ]),
    ),
    model: z.nullish(z.string()),
    choices: z.array(ChatCompletionChoiceSchema),
    usage: z.nullish(CompletionUsageSchema),
    service_tier: z.nullish(z.string()),
    system_fingerprint: z.nullish(z.string()),
    metadata: z.nullish(MetadataSchema),
    moderation: z.nullish(ChatCompletionModerationSchema),
  })
  .check(
    z.refine(
      (value) => (value.choices as unknown[]).length > 0 || value.error == null || value.error === false,
      "A response without choices has no error beside them.",
    ),
  );
