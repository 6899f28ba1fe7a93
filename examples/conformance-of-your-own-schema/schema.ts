// Written by `pnpm generate` from specification/components/: edit that.

import { type } from "arktype";

/* ArkType's defaults: unknown keys are allowed, and an explicit `undefined` is not an absence. */

/** A finite number: JSON.parse turns `1e999` into Infinity. */
const finite = type.number.atLeast(-Number.MAX_VALUE).atMost(Number.MAX_VALUE);

/** Rejects an array, which is an object to ArkType: needed where no member is required. */
const noArray = (value: object, context: { mustBe(expected: string): false }) =>
  !Array.isArray(value) || context.mustBe("an object");

const chatCompletionTopLogprob = type({ token: "string", logprob: finite, bytes: "number.integer[] | null" });

const chatCompletionTokenLogprob = type({
  token: "string",
  logprob: finite,
  bytes: "number.integer[] | null",
  top_logprobs: chatCompletionTopLogprob.array(),
});

const chatCompletionLogprobs = type({
  content: chatCompletionTokenLogprob.array().or("null"),
  refusal: chatCompletionTokenLogprob.array().or("null"),
});

const promptTokensDetails = type({
  "audio_tokens?": "number.integer",
  "cached_tokens?": "number.integer",
  "text_tokens?": "number.integer",
  "image_tokens?": "number.integer",
  "cache_write_tokens?": "number.integer",
}).narrow(noArray);

const completionTokensDetails = type({
  "accepted_prediction_tokens?": "number.integer",
  "audio_tokens?": "number.integer",
  "reasoning_tokens?": "number.integer",
  "text_tokens?": "number.integer",
  "rejected_prediction_tokens?": "number.integer",
}).narrow(noArray);

const completionUsage = type({
  prompt_tokens: "number.integer",
  completion_tokens: "number.integer",
  total_tokens: "number.integer",
  "prompt_tokens_details?": promptTokensDetails,
  "completion_tokens_details?": completionTokensDetails,
});

const chatCompletionMessageToolCallFunction = type({ name: "string", arguments: "string" });

const chatCompletionMessageToolCall = type({
  id: "string",
  type: "'function'",
  function: chatCompletionMessageToolCallFunction,
});

const chatCompletionMessageCustomToolCallCustom = type({ name: "string", input: "string" });

const chatCompletionMessageCustomToolCall = type({
  id: "string",
  type: "'custom'",
  custom: chatCompletionMessageCustomToolCallCustom,
});

const chatCompletionMessageToolCalls = chatCompletionMessageToolCall.or(chatCompletionMessageCustomToolCall).array();

const chatCompletionUrlCitation = type({
  start_index: "number.integer",
  end_index: "number.integer",
  url: "string",
  title: "string",
});

const chatCompletionAnnotation = type({ type: "'url_citation'", url_citation: chatCompletionUrlCitation });

const chatCompletionAudio = type({ id: "string", expires_at: "number.integer", data: "string", transcript: "string" });

const chatCompletionFunctionCall = type({ name: "string", arguments: "string" });

const chatCompletionResponseMessage = type({
  role: "'assistant'",
  content: "string | null",
  refusal: "string | null",
  "tool_calls?": chatCompletionMessageToolCalls,
  "annotations?": chatCompletionAnnotation.array(),
  "audio?": chatCompletionAudio.or("null"),
  "function_call?": chatCompletionFunctionCall,
});

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

const finishReason = type("'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'");

const serviceTier = type("'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast'");

const metadata = type({ "[string]": "string" }).narrow(noArray);

const chatCompletionChoice = type({
  index: "number.integer",
  message: chatCompletionResponseMessage,
  logprobs: chatCompletionLogprobs.or("null"),
  finish_reason: finishReason,
});

/** A chat completion as the specification has it, to the letter, in ArkType. */
export const createChatCompletionResponse = type({
  id: "string",
  object: "'chat.completion'",
  created: "number.integer",
  model: "string",
  choices: chatCompletionChoice.array(),
  "usage?": completionUsage,
  "service_tier?": serviceTier.or("null"),
  "system_fingerprint?": "string",
  "metadata?": metadata.or("null"),
  "moderation?": chatCompletionModeration.or("null"),
  "error?": "unknown",
}).narrow((value) => (value.choices as unknown[]).length > 0 || value.error == null || value.error === false);
