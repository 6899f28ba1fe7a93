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
  logprob: finite,
  "bytes?": "number.integer[] | null | undefined",
});

const chatCompletionTokenLogprob = type({
  token: "string",
  logprob: finite,
  "bytes?": "number.integer[] | null | undefined",
  "top_logprobs?": chatCompletionTopLogprob.array().or("null | undefined"),
});

const chatCompletionLogprobs = type({
  "content?": chatCompletionTokenLogprob.array().or("null | undefined"),
  "refusal?": chatCompletionTokenLogprob.array().or("null | undefined"),
}).narrow(noArray);

const promptTokensDetails = type({
  "audio_tokens?": "number.integer | null | undefined",
  "cached_tokens?": "number.integer | null | undefined",
  "text_tokens?": "number.integer | null | undefined",
  "image_tokens?": "number.integer | null | undefined",
  "cache_write_tokens?": "number.integer | null | undefined",
}).narrow(noArray);

const completionTokensDetails = type({
  "accepted_prediction_tokens?": "number.integer | null | undefined",
  "audio_tokens?": "number.integer | null | undefined",
  "reasoning_tokens?": "number.integer | null | undefined",
  "text_tokens?": "number.integer | null | undefined",
  "rejected_prediction_tokens?": "number.integer | null | undefined",
}).narrow(noArray);

const completionUsage = type({
  "prompt_tokens?": "number.integer | null | undefined",
  "completion_tokens?": "number.integer | null | undefined",
  "total_tokens?": "number.integer | null | undefined",
  "prompt_tokens_details?": promptTokensDetails.or("null | undefined"),
  "completion_tokens_details?": completionTokensDetails.or("null | undefined"),
}).narrow(noArray);

const chatCompletionMessageToolCallFunction = type({ name: "string", "arguments?": "string | null | undefined" });

const chatCompletionMessageToolCall = type({
  "id?": "string | null | undefined",
  "type?": "'function' | '' | null | undefined",
  function: chatCompletionMessageToolCallFunction,
});

const chatCompletionMessageCustomToolCallCustom = type({ name: "string", input: "string" });

const chatCompletionMessageCustomToolCall = type({
  "id?": "string | null | undefined",
  type: "'custom'",
  custom: chatCompletionMessageCustomToolCallCustom,
});

const chatCompletionUnrecognizedToolCall = type({ type: /^(?!(?:function|custom|)$)/ });

const chatCompletionMessageToolCalls = chatCompletionMessageToolCall
  .or(chatCompletionMessageCustomToolCall)
  .or(chatCompletionUnrecognizedToolCall)
  .array();

const chatCompletionUrlCitation = type({
  start_index: "number.integer",
  end_index: "number.integer",
  url: "string",
  title: "string",
});

const chatCompletionUrlCitationAnnotation = type({ type: "'url_citation'", url_citation: chatCompletionUrlCitation });

const chatCompletionUnrecognizedAnnotation = type({ type: /^(?!(?:url_citation|)$)/ });

const chatCompletionAnnotation = chatCompletionUrlCitationAnnotation.or(chatCompletionUnrecognizedAnnotation);

const chatCompletionAudio = type({ id: "string", expires_at: "number.integer", data: "string", transcript: "string" });

const chatCompletionFunctionCall = type({ name: "string", arguments: "string" });

const chatCompletionContentPart = type({ type: "string" });

const chatCompletionResponseMessage = type({
  "role?": "'assistant' | null | undefined",
  "content?": type("string").or(chatCompletionContentPart.array()).or("null | undefined"),
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

const metadata = type({ "[string]": "string" }).narrow(noArray);

const chatCompletionChoice = type({
  "index?": "number.integer | null | undefined",
  "message?": chatCompletionResponseMessage.or("null | undefined"),
  "logprobs?": chatCompletionLogprobs.or("null | undefined"),
  "finish_reason?": "string | null | undefined",
  "delta?": "unknown",
})
  .narrow(noArray)
  .narrow((choice) => choice.message != null || (choice.finish_reason === "content_filter" && choice.delta == null));

/** A chat completion as servers send it, in ArkType. */
export const createChatCompletionResponse = type({
  id: "string",
  "object?": type(/^(?!chat\.completion\.chunk$)/).or("null | undefined"),
  "created?": finite.or(/^\d{1,15}$/).or("null | undefined"),
  model: "string",
  choices: chatCompletionChoice.array(),
  "usage?": completionUsage.or("null | undefined"),
  "service_tier?": "string | null | undefined",
  "system_fingerprint?": "string | null | undefined",
  "metadata?": metadata.or("null | undefined"),
  "moderation?": chatCompletionModeration.or("null | undefined"),
});
