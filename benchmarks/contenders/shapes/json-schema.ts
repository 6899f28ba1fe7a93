/* What our wire schemas accept, as a JSON Schema (2020-12) written for Ajv: what decides comes first, and no union is tried in vain. */

/** The keyword beside `if`. By a name, because linters mistake an object with a `then` for a promise. */
const THEN = "then";

const text = { type: "string" };
const optionalText = { type: ["string", "null"] };
const integer = { type: "integer" };
const optionalInteger = { type: ["integer", "null"] };

/** An object with members, of which some are required. Keys that it doesn't name are allowed. */
const object = (properties: Record<string, object>, required: string[] = []) => ({
  type: "object",
  properties,
  required,
});

const optional = <Schema extends { type: string }>({ type, ...rest }: Schema) => ({ ...rest, type: [type, "null"] });

const optionalList = (items: object) => ({ type: ["array", "null"], items });

const topLogprob = {
  token: text,
  logprob: { type: "number" },
  bytes: optionalList(integer),
};

const tokenLogprob = object({ ...topLogprob, top_logprobs: optionalList(object(topLogprob, ["token", "logprob"])) }, [
  "token",
  "logprob",
]);

const logprobs = object({ content: optionalList(tokenLogprob), refusal: optionalList(tokenLogprob) });

const functionToolCall = object(
  { id: optionalText, function: object({ name: text, arguments: optionalText }, ["name"]) },
  ["function"],
);

const customToolCall = object({ id: optionalText, custom: object({ name: text, input: text }, ["name", "input"]) }, [
  "custom",
]);

const toolCall = {
  type: "object",
  if: { properties: { type: { enum: ["function", "", null] } } },
  [THEN]: functionToolCall,
  else: {
    properties: { type: text },
    if: { properties: { type: { const: "custom" } } },
    [THEN]: customToolCall,
  },
};

const urlCitation = object({ start_index: integer, end_index: integer, url: text, title: text }, [
  "start_index",
  "end_index",
  "url",
  "title",
]);

const annotation = {
  ...object({ type: { type: "string", minLength: 1 } }, ["type"]),
  if: { properties: { type: { const: "url_citation" } } },
  [THEN]: object({ url_citation: urlCitation }, ["url_citation"]),
};

const audio = object({ id: text, expires_at: integer, data: text, transcript: text }, [
  "id",
  "expires_at",
  "data",
  "transcript",
]);

const message = object({
  role: { enum: ["assistant", null] },
  content: { type: ["string", "array", "null"], items: object({ type: text }, ["type"]) },
  refusal: optionalText,
  tool_calls: optionalList(toolCall),
  annotations: optionalList(annotation),
  audio: optional(audio),
  function_call: optional(object({ name: text, arguments: text }, ["name", "arguments"])),
});

const choice = {
  ...object({
    index: optionalInteger,
    message: optional(message),
    logprobs: optional(logprobs),
    finish_reason: optionalText,
  }),
  if: { properties: { message: { type: "null" } } },
  [THEN]: object({ finish_reason: { const: "content_filter" }, delta: { type: "null" } }, ["finish_reason"]),
};

const usage = object({
  prompt_tokens: optionalInteger,
  completion_tokens: optionalInteger,
  total_tokens: optionalInteger,
  prompt_tokens_details: optional(
    object({
      audio_tokens: optionalInteger,
      cached_tokens: optionalInteger,
      text_tokens: optionalInteger,
      image_tokens: optionalInteger,
      cache_write_tokens: optionalInteger,
    }),
  ),
  completion_tokens_details: optional(
    object({
      accepted_prediction_tokens: optionalInteger,
      audio_tokens: optionalInteger,
      reasoning_tokens: optionalInteger,
      text_tokens: optionalInteger,
      rejected_prediction_tokens: optionalInteger,
    }),
  ),
});

const mapOf = (additionalProperties: object) => ({ type: "object", additionalProperties });

const moderationResult = object(
  {
    type: { const: "moderation_result" },
    model: text,
    flagged: { type: "boolean" },
    categories: mapOf({ type: "boolean" }),
    category_scores: mapOf({ type: "number" }),
    category_applied_input_types: mapOf({ type: "array", items: { enum: ["text", "image"] } }),
  },
  ["type", "model", "flagged", "categories", "category_scores", "category_applied_input_types"],
);

const outcome = {
  type: "object",
  if: { properties: { type: { const: "moderation_results" } } },
  [THEN]: object({ type: text, model: text, results: { type: "array", items: moderationResult } }, [
    "type",
    "model",
    "results",
  ]),
  else: object({ type: { const: "error" }, code: text, message: text }, ["type", "code", "message"]),
};

/** A chat completion as servers send it, as a JSON Schema. */
export const responseSchema = object(
  {
    id: text,
    object: { ...optionalText, not: { const: "chat.completion.chunk" } },
    created: { type: ["number", "string", "null"], pattern: "^\\d{1,15}$" },
    model: text,
    choices: { type: "array", items: choice },
    usage: optional(usage),
    service_tier: optionalText,
    system_fingerprint: optionalText,
    metadata: optional(mapOf(text)),
    moderation: optional(object({ input: outcome, output: outcome }, ["input", "output"])),
  },
  ["id", "model", "choices"],
);
