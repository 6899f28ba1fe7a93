import * as v from "valibot";
const integer = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());
const ChatCompletionTopLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: finite,
  bytes: v.nullish(v.array(integer))
});
const ChatCompletionTokenLogprobSchema = v.looseObject({
  token: v.string(),
  logprob: finite,
  bytes: v.nullish(v.array(integer)),
  top_logprobs: v.nullish(v.array(ChatCompletionTopLogprobSchema))
});
const ChatCompletionLogprobsSchema = v.looseObject({
  content: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
  refusal: v.nullish(v.array(ChatCompletionTokenLogprobSchema))
});
const ChatCompletionMessageToolCallSchema = v.looseObject({
  id: v.nullish(v.string()),
  type: v.nullish(v.picklist(["function", ""])),
  function: v.looseObject({ name: v.string(), arguments: v.nullish(v.string()) })
});
const ChatCompletionMessageCustomToolCallSchema = v.looseObject({
  id: v.nullish(v.string()),
  type: v.literal("custom"),
  custom: v.looseObject({ name: v.string(), input: v.string() })
});
const ChatCompletionUnrecognizedToolCallSchema = v.looseObject({
  type: v.pipe(v.string(), v.regex(/^(?!(?:function|custom)$)[\s\S]+$/))
});
const ChatCompletionUrlCitationAnnotationSchema = v.looseObject({
  type: v.literal("url_citation"),
  url_citation: v.looseObject({ start_index: integer, end_index: integer, url: v.string(), title: v.string() })
});
const ChatCompletionUnrecognizedAnnotationSchema = v.looseObject({
  type: v.pipe(v.string(), v.regex(/^(?!url_citation$)[\s\S]+$/))
});
const ChatCompletionResponseMessageSchema = v.looseObject({
  role: v.nullish(v.literal("assistant")),
  content: v.nullish(v.union([v.string(), v.array(v.looseObject({ type: v.string() }))])),
  refusal: v.nullish(v.string()),
  tool_calls: v.nullish(
    v.array(
      v.union([
        ChatCompletionMessageToolCallSchema,
        ChatCompletionMessageCustomToolCallSchema,
        ChatCompletionUnrecognizedToolCallSchema
      ])
    )
  ),
  annotations: v.nullish(
    v.array(v.union([ChatCompletionUrlCitationAnnotationSchema, ChatCompletionUnrecognizedAnnotationSchema]))
  ),
  audio: v.nullish(v.looseObject({ id: v.string(), expires_at: integer, data: v.string(), transcript: v.string() })),
  function_call: v.nullish(v.looseObject({ name: v.string(), arguments: v.string() }))
});
const ChatCompletionChoiceSchema = v.pipe(
  v.looseObject({
    index: v.nullish(integer),
    message: v.nullish(ChatCompletionResponseMessageSchema),
    logprobs: v.nullish(ChatCompletionLogprobsSchema),
    finish_reason: v.nullish(v.string())
  }),
  v.check(
    (choice) => choice.message != null || choice.finish_reason === "content_filter" && choice.delta == null,
    "A choice has a message, unless a filter took it."
  )
);
const CompletionUsageSchema = v.looseObject({
  prompt_tokens: v.nullish(integer),
  completion_tokens: v.nullish(integer),
  total_tokens: v.nullish(integer),
  prompt_tokens_details: v.nullish(
    v.looseObject({
      audio_tokens: v.nullish(integer),
      cached_tokens: v.nullish(integer),
      text_tokens: v.nullish(integer),
      image_tokens: v.nullish(integer),
      cache_write_tokens: v.nullish(integer)
    })
  ),
  completion_tokens_details: v.nullish(
    v.looseObject({
      accepted_prediction_tokens: v.nullish(integer),
      audio_tokens: v.nullish(integer),
      reasoning_tokens: v.nullish(integer),
      text_tokens: v.nullish(integer),
      rejected_prediction_tokens: v.nullish(integer)
    })
  )
});
const ModerationResultBodySchema = v.looseObject({
  type: v.literal("moderation_result"),
  model: v.string(),
  flagged: v.boolean(),
  categories: v.record(v.string(), v.boolean()),
  category_scores: v.record(v.string(), finite),
  category_applied_input_types: v.record(v.string(), v.array(v.picklist(["text", "image"])))
});
const ModerationOutcomeSchema = v.variant("type", [
  v.looseObject({
    type: v.literal("moderation_results"),
    model: v.string(),
    results: v.array(ModerationResultBodySchema)
  }),
  v.looseObject({ type: v.literal("error"), code: v.string(), message: v.string() })
]);
const CreateChatCompletionResponseSchema = v.looseObject({
  id: v.string(),
  object: v.nullish(v.pipe(v.string(), v.regex(/^(?!chat\.completion\.chunk$)/))),
  created: v.nullish(v.union([finite, v.pipe(v.string(), v.regex(/^\d{1,15}$/))])),
  model: v.string(),
  choices: v.array(ChatCompletionChoiceSchema),
  usage: v.nullish(CompletionUsageSchema),
  service_tier: v.nullish(v.string()),
  system_fingerprint: v.nullish(v.string()),
  metadata: v.nullish(v.record(v.string(), v.string())),
  moderation: v.nullish(v.looseObject({ input: ModerationOutcomeSchema, output: ModerationOutcomeSchema }))
});
export {
  CreateChatCompletionResponseSchema
};
