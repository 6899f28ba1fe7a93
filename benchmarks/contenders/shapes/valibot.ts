// Written by `pnpm generate` from specification/components/: edit that.

import * as v from "valibot";

/* What our wire schemas accept, in plain valibot. */

const integer = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());

const ChatCompletionTopLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: v.nullish(finite),
  bytes: v.nullish(v.union([v.array(integer), v.string()])),
});

const ChatCompletionTokenLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: v.nullish(finite),
  bytes: v.nullish(v.union([v.array(integer), v.string()])),
  top_logprobs: v.nullish(v.array(ChatCompletionTopLogprobSchema)),
});

const ChatCompletionLogprobsSchema = v.looseObject({
  content: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
  refusal: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
});

const PromptTokensDetailsSchema = v.looseObject({
  audio_tokens: v.nullish(finite),
  cached_tokens: v.nullish(finite),
  text_tokens: v.nullish(finite),
  image_tokens: v.nullish(finite),
  cache_write_tokens: v.nullish(finite),
});

const CompletionTokensDetailsSchema = v.looseObject({
  accepted_prediction_tokens: v.nullish(finite),
  audio_tokens: v.nullish(finite),
  reasoning_tokens: v.nullish(finite),
  text_tokens: v.nullish(finite),
  rejected_prediction_tokens: v.nullish(finite),
});

const CompletionUsageSchema = v.looseObject({
  prompt_tokens: v.nullish(finite),
  completion_tokens: v.nullish(finite),
  total_tokens: v.nullish(finite),
  prompt_tokens_details: v.nullish(PromptTokensDetailsSchema),
  completion_tokens_details: v.nullish(CompletionTokensDetailsSchema),
});

const ChatCompletionMessageToolCallFunctionSchema = v.looseObject({
  name: v.string(),
  arguments: v.nullish(v.union([v.string(), v.record(v.string(), v.unknown())])),
});

const ChatCompletionMessageToolCallSchema = v.looseObject({
  id: v.nullish(v.union([v.string(), finite])),
  type: v.nullish(v.picklist(["function", ""])),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

const ChatCompletionMessageCustomToolCallCustomSchema = v.looseObject({ name: v.string(), input: v.string() });

const ChatCompletionMessageCustomToolCallSchema = v.looseObject({
  id: v.nullish(v.union([v.string(), finite])),
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
  start_index: v.nullish(integer),
  end_index: v.nullish(integer),
  url: v.string(),
  title: v.nullish(v.string()),
});

const ChatCompletionUrlCitationAnnotationSchema = v.looseObject({
  type: v.literal("url_citation"),
  url_citation: ChatCompletionUrlCitationSchema,
});

const ChatCompletionUnrecognizedAnnotationSchema = v.looseObject({ type: v.pipe(v.string(), v.regex(/^(?!$)/)) });

const ChatCompletionAnnotationSchema = v.union([
  ChatCompletionUrlCitationAnnotationSchema,
  ChatCompletionUnrecognizedAnnotationSchema,
]);

const ChatCompletionAudioSchema = v.looseObject({
  id: v.nullish(v.string()),
  expires_at: v.nullish(integer),
  data: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
});

const ChatCompletionFunctionCallSchema = v.looseObject({
  name: v.string(),
  arguments: v.union([v.string(), v.record(v.string(), v.unknown())]),
});

const ChatCompletionContentPartSchema = v.looseObject({ type: v.string() });

const ChatCompletionResponseMessageSchema = v.looseObject({
  role: v.nullish(v.picklist(["assistant", "", "model"])),
  content: v.nullish(
    v.union([v.string(), v.array(ChatCompletionContentPartSchema), v.record(v.string(), v.unknown())]),
  ),
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

const MetadataSchema = v.record(v.string(), v.unknown());

const ChatCompletionChoiceSchema = v.pipe(
  v.pipe(
    v.looseObject({
      index: v.nullish(integer),
      message: v.nullish(ChatCompletionResponseMessageSchema),
      logprobs: v.nullish(v.union([ChatCompletionLogprobsSchema, finite])),
      finish_reason: v.nullish(v.string()),
    }),
    v.check(
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
  ),
  v.check(
    (value) => value.finish_reason !== undefined || value.finishReason === undefined,
    "A choice on the wire has finish_reason, and no finishReason in its place.",
  ),
);

/** A chat completion as servers send it, in plain valibot. */
export const CreateChatCompletionResponseSchema = v.pipe(
  v.looseObject({
    id: v.nullish(v.string()),
    object: v.nullish(v.pipe(v.string(), v.regex(/^(?!chat\.completion\.chunk$)/))),
    created: v.nullish(
      v.union([
        finite,
        v.pipe(
          v.string(),
          v.regex(
            /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
          ),
        ),
      ]),
    ),
    model: v.nullish(v.string()),
    choices: v.array(ChatCompletionChoiceSchema),
    usage: v.nullish(CompletionUsageSchema),
    service_tier: v.nullish(v.string()),
    system_fingerprint: v.nullish(v.string()),
    metadata: v.nullish(MetadataSchema),
    moderation: v.nullish(ChatCompletionModerationSchema),
  }),
  v.check(
    (value) => (value.choices as unknown[]).length > 0 || value.error == null || value.error === false,
    "A response without choices has no error beside them.",
  ),
);
