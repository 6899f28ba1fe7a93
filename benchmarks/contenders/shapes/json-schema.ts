// Written by `pnpm generate` from specification/components/: edit that.

/* What our wire schemas accept, as a JSON Schema (2020-12) that is written for Ajv's speed: no option of a union is tried in vain. */

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/** The keyword beside `if`. It has a name here, because linters mistake an object with a `then` for a promise. */
const THEN = "then";

/** A schema that allows `null` as well. */
const orNull = ({ type, enum: values, ...rest }: Schema): Schema => ({
  ...rest,
  type: [type ?? [], "null"].flat(),
  ...(Array.isArray(values) && { enum: [...values, null] }),
});

/** Schemas for different JSON types as one: each keyword applies to values of its own type only. */
const oneOfTypes = (...schemas: Schema[]): Schema =>
  Object.assign({}, ...schemas, { type: schemas.flatMap(({ type }) => type ?? []) });

/** Schemas of objects that are told apart by their `type`. An object of another type is checked with the last. */
const byType = (...options: Schema[]): Schema =>
  options.reduceRight((others, option) => ({
    type: "object",
    if: { properties: { type: option.properties?.type } },
    [THEN]: option,
    else: others,
  }));

const text: Schema = { type: "string" };
const boolean: Schema = { type: "boolean" };
const integer: Schema = { type: "integer" };
const number: Schema = { type: "number" };

const chatCompletionTopLogprob: Schema = {
  type: "object",
  properties: { token: text, logprob: number, bytes: orNull({ type: "array", items: integer }) },
  required: ["token", "logprob"],
};

const chatCompletionTokenLogprob: Schema = {
  type: "object",
  properties: {
    token: text,
    logprob: number,
    bytes: orNull({ type: "array", items: integer }),
    top_logprobs: orNull({ type: "array", items: chatCompletionTopLogprob }),
  },
  required: ["token", "logprob"],
};

const chatCompletionLogprobs: Schema = {
  type: "object",
  properties: {
    content: orNull({ type: "array", items: chatCompletionTokenLogprob }),
    refusal: orNull({ type: "array", items: chatCompletionTokenLogprob }),
  },
};

const promptTokensDetails: Schema = {
  type: "object",
  properties: {
    audio_tokens: orNull(integer),
    cached_tokens: orNull(integer),
    text_tokens: orNull(integer),
    image_tokens: orNull(integer),
    cache_write_tokens: orNull(integer),
  },
};

const completionTokensDetails: Schema = {
  type: "object",
  properties: {
    accepted_prediction_tokens: orNull(integer),
    audio_tokens: orNull(integer),
    reasoning_tokens: orNull(integer),
    text_tokens: orNull(integer),
    rejected_prediction_tokens: orNull(integer),
  },
};

const completionUsage: Schema = {
  type: "object",
  properties: {
    prompt_tokens: orNull(integer),
    completion_tokens: orNull(integer),
    total_tokens: orNull(integer),
    prompt_tokens_details: orNull(promptTokensDetails),
    completion_tokens_details: orNull(completionTokensDetails),
  },
};

const chatCompletionMessageToolCallFunction: Schema = {
  type: "object",
  properties: { name: text, arguments: orNull(text) },
  required: ["name"],
};

const chatCompletionMessageToolCall: Schema = {
  type: "object",
  properties: {
    id: orNull(text),
    type: orNull({ type: "string", enum: ["function", ""] }),
    function: chatCompletionMessageToolCallFunction,
  },
  required: ["function"],
};

const chatCompletionMessageCustomToolCallCustom: Schema = {
  type: "object",
  properties: { name: text, input: text },
  required: ["name", "input"],
};

const chatCompletionMessageCustomToolCall: Schema = {
  type: "object",
  properties: {
    id: orNull(text),
    type: { type: "string", enum: ["custom"] },
    custom: chatCompletionMessageCustomToolCallCustom,
  },
  required: ["type", "custom"],
};

const chatCompletionUnrecognizedToolCall: Schema = {
  type: "object",
  properties: { type: { type: "string", not: { enum: ["function", "custom", ""] } } },
  required: ["type"],
};

const chatCompletionMessageToolCalls: Schema = {
  type: "array",
  items: byType(chatCompletionMessageToolCall, chatCompletionMessageCustomToolCall, chatCompletionUnrecognizedToolCall),
};

const chatCompletionUrlCitation: Schema = {
  type: "object",
  properties: { start_index: integer, end_index: integer, url: text, title: text },
  required: ["start_index", "end_index", "url", "title"],
};

const chatCompletionUrlCitationAnnotation: Schema = {
  type: "object",
  properties: { type: { type: "string", enum: ["url_citation"] }, url_citation: chatCompletionUrlCitation },
  required: ["type", "url_citation"],
};

const chatCompletionUnrecognizedAnnotation: Schema = {
  type: "object",
  properties: { type: { type: "string", not: { enum: ["url_citation", ""] } } },
  required: ["type"],
};

const chatCompletionAnnotation: Schema = byType(
  chatCompletionUrlCitationAnnotation,
  chatCompletionUnrecognizedAnnotation,
);

const chatCompletionAudio: Schema = {
  type: "object",
  properties: { id: text, expires_at: integer, data: text, transcript: text },
  required: ["id", "expires_at", "data", "transcript"],
};

const chatCompletionFunctionCall: Schema = {
  type: "object",
  properties: { name: text, arguments: text },
  required: ["name", "arguments"],
};

const chatCompletionContentPart: Schema = { type: "object", properties: { type: text }, required: ["type"] };

const chatCompletionResponseMessage: Schema = {
  type: "object",
  properties: {
    role: orNull({ type: "string", enum: ["assistant"] }),
    content: orNull(oneOfTypes(text, { type: "array", items: chatCompletionContentPart })),
    refusal: orNull(text),
    tool_calls: orNull(chatCompletionMessageToolCalls),
    annotations: orNull({ type: "array", items: chatCompletionAnnotation }),
    audio: orNull(chatCompletionAudio),
    function_call: orNull(chatCompletionFunctionCall),
  },
};

const moderationInputType: Schema = { type: "string", enum: ["text", "image"] };

const moderationResultBody: Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["moderation_result"] },
    model: text,
    flagged: boolean,
    categories: { type: "object", additionalProperties: boolean },
    category_scores: { type: "object", additionalProperties: number },
    category_applied_input_types: {
      type: "object",
      additionalProperties: { type: "array", items: moderationInputType },
    },
  },
  required: ["type", "model", "flagged", "categories", "category_scores", "category_applied_input_types"],
};

const chatCompletionModerationResults: Schema = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["moderation_results"] },
    model: text,
    results: { type: "array", items: moderationResultBody },
  },
  required: ["type", "model", "results"],
};

const chatCompletionModerationError: Schema = {
  type: "object",
  properties: { type: { type: "string", enum: ["error"] }, code: text, message: text },
  required: ["type", "code", "message"],
};

const chatCompletionModeration: Schema = {
  type: "object",
  properties: {
    input: byType(chatCompletionModerationResults, chatCompletionModerationError),
    output: byType(chatCompletionModerationResults, chatCompletionModerationError),
  },
  required: ["input", "output"],
};

const metadata: Schema = { type: "object", additionalProperties: text };

const chatCompletionChoice: Schema = {
  type: "object",
  properties: {
    index: orNull(integer),
    message: orNull(chatCompletionResponseMessage),
    logprobs: orNull(chatCompletionLogprobs),
    finish_reason: orNull(text),
  },
  if: { properties: { message: { type: "null" } } },
  [THEN]: {
    type: "object",
    properties: { finish_reason: { type: "string", enum: ["content_filter"] }, delta: { type: "null" } },
    required: ["finish_reason"],
  },
};

/** A chat completion as servers send it, as a JSON Schema. */
export const createChatCompletionResponse: Schema = {
  type: "object",
  properties: {
    id: text,
    object: orNull({ type: "string", not: { enum: ["chat.completion.chunk"] } }),
    created: orNull(oneOfTypes(number, { type: "string", pattern: "^\\d{1,15}$" })),
    model: text,
    choices: { type: "array", items: chatCompletionChoice },
    usage: orNull(completionUsage),
    service_tier: orNull(text),
    system_fingerprint: orNull(text),
    metadata: orNull(metadata),
    moderation: orNull(chatCompletionModeration),
  },
  required: ["id", "model", "choices"],
};
