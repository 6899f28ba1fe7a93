import { type } from "arktype";

/* What our wire schemas accept, as one would write it in ArkType. */

const finite = type.number.atLeast(-Number.MAX_VALUE).atMost(Number.MAX_VALUE);
const optionalText = type("string | null | undefined");
const optionalInteger = type("number.integer | null | undefined");

/** ArkType accepts an array as an object: where no member is required, this rejects it. */
const noArray = (value: object) => !Array.isArray(value);

const topLogprob = type({ token: "string", logprob: finite, "bytes?": "number.integer[] | null | undefined" });

const tokenLogprob = topLogprob.and({ "top_logprobs?": topLogprob.array().or("null | undefined") });

const logprobs = type({
  "content?": tokenLogprob.array().or("null | undefined"),
  "refusal?": tokenLogprob.array().or("null | undefined"),
}).narrow(noArray);

const functionToolCall = type({
  "id?": optionalText,
  "type?": "'function' | '' | null | undefined",
  function: { name: "string", "arguments?": optionalText },
});

const customToolCall = type({
  "id?": optionalText,
  type: "'custom'",
  custom: { name: "string", input: "string" },
});

const unrecognizedToolCall = type({ type: /^(?!(?:function|custom)$)[\s\S]+$/ });

const urlCitation = type({
  start_index: "number.integer",
  end_index: "number.integer",
  url: "string",
  title: "string",
});

const annotation = type({ type: "'url_citation'", url_citation: urlCitation }).or({
  type: /^(?!url_citation$)[\s\S]+$/,
});

const message = type({
  "role?": "'assistant' | null | undefined",
  "content?": type("string | null | undefined").or(type({ type: "string" }).array()),
  "refusal?": optionalText,
  "tool_calls?": functionToolCall.or(customToolCall).or(unrecognizedToolCall).array().or("null | undefined"),
  "annotations?": annotation.array().or("null | undefined"),
  "audio?": type({ id: "string", expires_at: "number.integer", data: "string", transcript: "string" }).or(
    "null | undefined",
  ),
  "function_call?": type({ name: "string", arguments: "string" }).or("null | undefined"),
}).narrow(noArray);

const choice = type({
  "index?": optionalInteger,
  "message?": message.or("null | undefined"),
  "logprobs?": logprobs.or("null | undefined"),
  "finish_reason?": optionalText,
  "delta?": "unknown",
})
  .narrow(noArray)
  .narrow(
    ({ message, finish_reason, delta }) => message != null || (finish_reason === "content_filter" && delta == null),
  );

const promptTokensDetails = type({
  "audio_tokens?": optionalInteger,
  "cached_tokens?": optionalInteger,
  "text_tokens?": optionalInteger,
  "image_tokens?": optionalInteger,
  "cache_write_tokens?": optionalInteger,
}).narrow(noArray);

const completionTokensDetails = type({
  "accepted_prediction_tokens?": optionalInteger,
  "audio_tokens?": optionalInteger,
  "reasoning_tokens?": optionalInteger,
  "text_tokens?": optionalInteger,
  "rejected_prediction_tokens?": optionalInteger,
}).narrow(noArray);

const usage = type({
  "prompt_tokens?": optionalInteger,
  "completion_tokens?": optionalInteger,
  "total_tokens?": optionalInteger,
  "prompt_tokens_details?": promptTokensDetails.or("null | undefined"),
  "completion_tokens_details?": completionTokensDetails.or("null | undefined"),
}).narrow(noArray);

const metadata = type({ "[string]": "string" }).narrow(noArray);

const moderationResult = type({
  type: "'moderation_result'",
  model: "string",
  flagged: "boolean",
  categories: type({ "[string]": "boolean" }).narrow(noArray),
  category_scores: type({ "[string]": finite }).narrow(noArray),
  category_applied_input_types: type({ "[string]": "('text' | 'image')[]" }).narrow(noArray),
});

const outcome = type({ type: "'moderation_results'", model: "string", results: moderationResult.array() }).or({
  type: "'error'",
  code: "string",
  message: "string",
});

/** A chat completion as servers send it, in ArkType. */
export const createChatCompletionResponse = type({
  id: "string",
  "object?": type(/^(?!chat\.completion\.chunk$)/).or("null | undefined"),
  "created?": finite.or(/^\d{1,15}$/).or("null | undefined"),
  model: "string",
  choices: choice.array(),
  "usage?": usage.or("null | undefined"),
  "service_tier?": optionalText,
  "system_fingerprint?": optionalText,
  "metadata?": metadata.or("null | undefined"),
  "moderation?": type({ input: outcome, output: outcome }).or("null | undefined"),
});
