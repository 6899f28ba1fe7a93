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
  properties: {
    token: text,
    logprob: orNull(number),
    bytes: orNull(oneOfTypes({ type: "array", items: integer }, text)),
  },
  required: ["token"],
};

const chatCompletionTokenLogprob: Schema = {
  type: "object",
  properties: {
    token: text,
    logprob: orNull(number),
    bytes: orNull(oneOfTypes({ type: "array", items: integer }, text)),
    top_logprobs: orNull({ type: "array", items: chatCompletionTopLogprob }),
  },
  required: ["token"],
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
    audio_tokens: orNull(number),
    cached_tokens: orNull(number),
    text_tokens: orNull(number),
    image_tokens: orNull(number),
    cache_write_tokens: orNull(number),
  },
};

const completionTokensDetails: Schema = {
  type: "object",
  properties: {
    accepted_prediction_tokens: orNull(number),
    audio_tokens: orNull(number),
    reasoning_tokens: orNull(number),
    text_tokens: orNull(number),
    rejected_prediction_tokens: orNull(number),
  },
};

const completionUsage: Schema = {
  type: "object",
  properties: {
    prompt_tokens: orNull(number),
    completion_tokens: orNull(number),
    total_tokens: orNull(number),
    prompt_tokens_details: orNull(promptTokensDetails),
    completion_tokens_details: orNull(completionTokensDetails),
  },
};

const chatCompletionMessageToolCallFunction: Schema = {
  type: "object",
  properties: { name: text, arguments: orNull(oneOfTypes(text, { type: "object", additionalProperties: {} })) },
  required: ["name"],
};

const chatCompletionMessageToolCall: Schema = {
  type: "object",
  properties: {
    id: orNull(oneOfTypes(text, number)),
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
    id: orNull(oneOfTypes(text, number)),
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
  properties: { start_index: orNull(integer), end_index: orNull(integer), url: text, title: orNull(text) },
  required: ["url"],
};

const chatCompletionUrlCitationAnnotation: Schema = {
  type: "object",
  properties: { type: { type: "string", enum: ["url_citation"] }, url_citation: chatCompletionUrlCitation },
  required: ["type", "url_citation"],
};

const chatCompletionUnrecognizedAnnotation: Schema = {
  type: "object",
  properties: { type: { type: "string", not: { enum: [""] } } },
  required: ["type"],
};

const chatCompletionAnnotation: Schema = {
  anyOf: [chatCompletionUnrecognizedAnnotation, chatCompletionUrlCitationAnnotation],
};

const chatCompletionAudio: Schema = {
  type: "object",
  properties: { id: orNull(text), expires_at: orNull(integer), data: orNull(text), transcript: orNull(text) },
};

const chatCompletionFunctionCall: Schema = {
  type: "object",
  properties: { name: text, arguments: oneOfTypes(text, { type: "object", additionalProperties: {} }) },
  required: ["name", "arguments"],
};

const chatCompletionContentPart: Schema = { type: "object", properties: { type: text }, required: ["type"] };

const chatCompletionResponseMessage: Schema = {
  type: "object",
  properties: {
    role: orNull({ type: "string", enum: ["assistant", "", "model"] }),
    content: orNull(
      oneOfTypes(
        text,
        { type: "array", items: chatCompletionContentPart },
        { type: "object", additionalProperties: {} },
      ),
    ),
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

const metadata: Schema = { type: "object", additionalProperties: {} };

const chatCompletionChoice: Schema = {
  type: "object",
  properties: {
    index: orNull(integer),
    message: orNull(chatCompletionResponseMessage),
    logprobs: orNull(oneOfTypes(chatCompletionLogprobs, number)),
    finish_reason: orNull(text),
  },
  if: { properties: { message: { type: "null" } } },
  [THEN]: {
    type: "object",
    properties: {
      finish_reason: { type: "string", not: { enum: ["", "tool_calls", "function_call"] } },
      delta: { type: "null" },
      text: { type: "null" },
      error: { type: "null" },
      messages: { type: "null" },
      content: { type: "null" },
    },
    required: ["finish_reason"],
  },
  dependentRequired: { finishReason: ["finish_reason"] },
};

/** A chat completion as servers send it, as a JSON Schema. */
export const createChatCompletionResponse: Schema = {
  type: "object",
  properties: {
    id: orNull(text),
    object: orNull({ type: "string", not: { enum: ["chat.completion.chunk"] } }),
    created: orNull(
      oneOfTypes(number, {
        type: "string",
        pattern:
          "^\\d{1,15}$|^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?$",
      }),
    ),
    model: orNull(text),
    choices: { type: "array", items: chatCompletionChoice },
    usage: orNull(completionUsage),
    service_tier: orNull(text),
    system_fingerprint: orNull(text),
    metadata: orNull(metadata),
    moderation: orNull(chatCompletionModeration),
  },
  required: ["choices"],
  anyOf: [
    { properties: { choices: { type: "array", minItems: 1 } } },
    { properties: { error: { enum: [null, false] } } },
  ],
};
