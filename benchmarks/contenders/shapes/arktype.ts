// Written by `pnpm generate` from specification/components/: edit that.

import { type } from "arktype";

/* What our wire schemas accept, in plain ArkType. */

/** A finite number: JSON.parse turns `1e999` into Infinity. */
const finite = type.number.atLeast(-Number.MAX_VALUE).atMost(Number.MAX_VALUE);

/** Rejects an array, which is an object to ArkType: needed where no member is required. */
const noArray = (value: object, context: { mustBe(expected: string): false }) =>
  !Array.isArray(value) || context.mustBe("an object");

const chatCompletionTopLogprob = type({
  token: "string",
  "logprob?": finite.or("null | undefined"),
  "bytes?": "number.integer[] | string | null | undefined",
});

const chatCompletionTokenLogprob = type({
  token: "string",
  "logprob?": finite.or("null | undefined"),
  "bytes?": "number.integer[] | string | null | undefined",
  "top_logprobs?": chatCompletionTopLogprob.array().or("null | undefined"),
});

const chatCompletionLogprobs = type({
  "content?": chatCompletionTokenLogprob.array().or("null | undefined"),
  "refusal?": chatCompletionTokenLogprob.array().or("null | undefined"),
}).narrow(noArray);

const promptTokensDetails = type({
  "audio_tokens?": finite.or("null | undefined"),
  "cached_tokens?": finite.or("null | undefined"),
  "text_tokens?": finite.or("null | undefined"),
  "image_tokens?": finite.or("null | undefined"),
  "cache_write_tokens?": finite.or("null | undefined"),
}).narrow(noArray);

const completionTokensDetails = type({
  "accepted_prediction_tokens?": finite.or("null | undefined"),
  "audio_tokens?": finite.or("null | undefined"),
  "reasoning_tokens?": finite.or("null | undefined"),
  "text_tokens?": finite.or("null | undefined"),
  "rejected_prediction_tokens?": finite.or("null | undefined"),
}).narrow(noArray);

const completionUsage = type({
  "prompt_tokens?": finite.or("null | undefined"),
  "completion_tokens?": finite.or("null | undefined"),
  "total_tokens?": finite.or("null | undefined"),
  "prompt_tokens_details?": promptTokensDetails.or("null | undefined"),
  "completion_tokens_details?": completionTokensDetails.or("null | undefined"),
}).narrow(noArray);

const chatCompletionMessageToolCallFunction = type({
  name: "string",
  "arguments?": type("string")
    .or(type({ "[string]": "unknown" }).narrow(noArray))
    .or("null | undefined"),
});

const chatCompletionMessageToolCall = type({
  "id?": type("string").or(finite).or("null | undefined"),
  "type?": "'function' | '' | null | undefined",
  function: chatCompletionMessageToolCallFunction,
});

const chatCompletionMessageCustomToolCallCustom = type({ name: "string", input: "string" });

const chatCompletionMessageCustomToolCall = type({
  "id?": type("string").or(finite).or("null | undefined"),
  type: "'custom'",
  custom: chatCompletionMessageCustomToolCallCustom,
});

const chatCompletionUnrecognizedToolCall = type({ type: /^(?!(?:function|custom|)$)/ });

const chatCompletionMessageToolCalls = chatCompletionMessageToolCall
  .or(chatCompletionMessageCustomToolCall)
  .or(chatCompletionUnrecognizedToolCall)
  .array();

const chatCompletionUrlCitation = type({
  "start_index?": "number.integer | null | undefined",
  "end_index?": "number.integer | null | undefined",
  url: "string",
  "title?": "string | null | undefined",
});

const chatCompletionUrlCitationAnnotation = type({ type: "'url_citation'", url_citation: chatCompletionUrlCitation });

const chatCompletionUnrecognizedAnnotation = type({ type: /^(?!$)/ });

const chatCompletionAnnotation = chatCompletionUrlCitationAnnotation.or(chatCompletionUnrecognizedAnnotation);

const chatCompletionAudio = type({
  "id?": "string | null | undefined",
  "expires_at?": "number.integer | null | undefined",
  "data?": "string | null | undefined",
  "transcript?": "string | null | undefined",
}).narrow(noArray);

const chatCompletionFunctionCall = type({
  name: "string",
  arguments: type("string").or(type({ "[string]": "unknown" }).narrow(noArray)),
});

const chatCompletionContentPart = type({ type: "string" });

const chatCompletionResponseMessage = type({
  "role?": "'assistant' | '' | 'model' | null | undefined",
  "content?": type("string")
    .or(chatCompletionContentPart.array())
    .or(type({ "[string]": "unknown" }).narrow(noArray))
    .or("null | undefined"),
  "refusal?": "string | null | undefined",
  "tool_calls?": chatCompletionMessageToolCalls.or("null | undefined"),
  "annotations?": chatCompletionAnnotation.array().or("null | undefined"),
  "audio?": chatCompletionAudio.or("null | undefined"),
  "function_call?": chatCompletionFunctionCall.or("null | undefined"),
}).narrow(noArray);

const moderationInputType = type("'text' | 'image'");

const moderationResultBody = type({
  type: "'moderation_result'",
  model: "string",
  flagged: "boolean",
  categories: type({ "[string]": "boolean" }).narrow(noArray),
  category_scores: type({ "[string]": finite }).narrow(noArray),
  category_applied_input_types: type({ "[string]": moderationInputType.array() }).narrow(noArray),
});

const chatCompletionModerationResults = type({
  type: "'moderation_results'",
  model: "string",
  results: moderationResultBody.array(),
});

const chatCompletionModerationError = type({ type: "'error'", code: "string", message: "string" });

const chatCompletionModeration = type({
  input: chatCompletionModerationResults.or(chatCompletionModerationError),
  output: chatCompletionModerationResults.or(chatCompletionModerationError),
});

const metadata = type({ "[string]": "unknown" }).narrow(noArray);

const chatCompletionChoice = type({
  "index?": "number.integer | null | undefined",
  "message?": chatCompletionResponseMessage.or("null | undefined"),
  "logprobs?": chatCompletionLogprobs.or(finite).or("null | undefined"),
  "finish_reason?": "string | null | undefined",
  "delta?": "unknown",
  "text?": "unknown",
  "error?": "unknown",
  "messages?": "unknown",
  "content?": "unknown",
  "finishReason?": "unknown",
})
  .narrow(noArray)
  .narrow(
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
  )
  .narrow((value) => value.finish_reason !== undefined || value.finishReason === undefined);

/** A chat completion as servers send it, in ArkType. */
export const createChatCompletionResponse = type({
  "id?": "string | null | undefined",
  "object?": type(/^(?!chat\.completion\.chunk$)/).or("null | undefined"),
  "created?": finite
    .or(
      /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
    )
    .or("null | undefined"),
  "model?": "string | null | undefined",
  choices: chatCompletionChoice.array(),
  "usage?": completionUsage.or("null | undefined"),
  "service_tier?": "string | null | undefined",
  "system_fingerprint?": "string | null | undefined",
  "metadata?": metadata.or("null | undefined"),
  "moderation?": chatCompletionModeration.or("null | undefined"),
  "error?": "unknown",
}).narrow((value) => (value.choices as unknown[]).length > 0 || value.error == null || value.error === false);
