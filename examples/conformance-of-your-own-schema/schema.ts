import { type } from "arktype";

/* ArkType's own way with JSON: unknown keys are allowed, and an explicit `undefined` is not an absence. */

/** An integer as JSON Schema has it: larger than 2^53 is all right. */
const integer = type("number.integer");

/** JSON.parse makes Infinity of `1e999`. */
const finite = type("number").narrow((number, context) => Number.isFinite(number) || context.mustBe("finite"));

/** To ArkType an array is an object as well. */
const noArray = (value: object, context: { mustBe(expected: string): false }) =>
  !Array.isArray(value) || context.mustBe("an object");

const tokenLogprob = type({ token: "string", logprob: finite, bytes: integer.array().or("null") });

const logprobs = type({
  content: tokenLogprob.and({ top_logprobs: tokenLogprob.array() }).array().or("null"),
  refusal: tokenLogprob.and({ top_logprobs: tokenLogprob.array() }).array().or("null"),
});

const functionCall = type({ name: "string", arguments: "string" });

const toolCall = type({ id: "string", type: "'function'", function: functionCall }).or({
  id: "string",
  type: "'custom'",
  custom: { name: "string", input: "string" },
});

const annotation = type({
  type: "'url_citation'",
  url_citation: { start_index: integer, end_index: integer, url: "string", title: "string" },
});

const message = type({
  role: "'assistant'",
  content: "string | null",
  refusal: "string | null",
  "tool_calls?": toolCall.array(),
  "annotations?": annotation.array(),
  "audio?": type({ id: "string", expires_at: integer, data: "string", transcript: "string" }).or("null"),
  "function_call?": functionCall,
});

const choice = type({
  index: integer,
  message,
  logprobs: logprobs.or("null"),
  finish_reason: "'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'",
});

const usage = type({
  prompt_tokens: integer,
  completion_tokens: integer,
  total_tokens: integer,
  "prompt_tokens_details?": type({
    "audio_tokens?": integer,
    "cached_tokens?": integer,
    "text_tokens?": integer,
    "image_tokens?": integer,
    "cache_write_tokens?": integer,
  }).narrow(noArray),
  "completion_tokens_details?": type({
    "accepted_prediction_tokens?": integer,
    "audio_tokens?": integer,
    "reasoning_tokens?": integer,
    "text_tokens?": integer,
    "rejected_prediction_tokens?": integer,
  }).narrow(noArray),
});

const moderationResult = type({
  type: "'moderation_result'",
  model: "string",
  flagged: "boolean",
  categories: type({ "[string]": "boolean" }).narrow(noArray),
  category_scores: type({ "[string]": finite }).narrow(noArray),
  category_applied_input_types: type({ "[string]": "('text' | 'image')[]" }).narrow(noArray),
});

const moderated = type({
  type: "'moderation_results'",
  model: "string",
  results: moderationResult.array(),
}).or({ type: "'error'", code: "string", message: "string" });

/** A chat completion as the specification has it, to the letter, in ArkType. */
export const chatCompletion = type({
  id: "string",
  object: "'chat.completion'",
  created: integer,
  model: "string",
  choices: choice.array(),
  "usage?": usage,
  "service_tier?": "'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null",
  "system_fingerprint?": "string",
  "metadata?": type({ "[string]": "string" }).narrow(noArray).or("null"),
  "moderation?": type({ input: moderated, output: moderated }).or("null"),
});
