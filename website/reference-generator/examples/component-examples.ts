import type { deviating, streams, valid } from "@chat-completion/fixtures";

/** A part of a fixture's `wire`. */
export interface FixturePart {
  fixture: keyof typeof valid | keyof typeof deviating;
  /** Keys and indices from the root of the response. */
  path: readonly (string | number)[];
}

/** A part of the chunks of a stream's fixture. */
export interface StreamPart {
  stream: keyof typeof streams.valid | keyof typeof streams.deviating;
  /** The place of the chunk, then keys and indices. */
  path: readonly (string | number)[];
}

/** The source of a page's example. */
export type ComponentExample = (FixturePart | StreamPart) & {
  /** The sources of examples for members that the first one leaves out. */
  others?: readonly (FixturePart | StreamPart)[];
  /** The parts of the decoded value that need a cast to compile, by their keys. Absent if none does. */
  casts?: Readonly<Record<string, string>>;
};

const CHOICE = ["choices", 0] as const;
const MESSAGE = [...CHOICE, "message"] as const;
const CALL = [...MESSAGE, "tool_calls", 0] as const;
const ANNOTATION = [...MESSAGE, "annotations", 0] as const;
const TOKEN = [...CHOICE, "logprobs", "content", 0] as const;
const DELTA = [...CHOICE, "delta"] as const;
const PIECE = [...DELTA, "tool_calls", 0] as const;
const MODERATED = ["moderation", "input"] as const;

/** The examples by component. The pages have the same order. */
export const COMPONENT_EXAMPLES: Readonly<Record<string, ComponentExample>> = {
  CreateChatCompletionResponse: {
    fixture: "reference-example",
    path: [],
    others: [{ fixture: "every-member", path: [] }],
  },
  ChatCompletionChoice: { fixture: "text", path: CHOICE },
  FinishReason: { fixture: "together-eos", path: [...CHOICE, "finish_reason"] },
  KnownFinishReason: { fixture: "tool-calls-in-parallel", path: [...CHOICE, "finish_reason"] },
  ServiceTier: { fixture: "groq-service-tier", path: ["service_tier"] },
  KnownServiceTier: { fixture: "reference-example", path: ["service_tier"] },
  Metadata: { fixture: "every-member", path: ["metadata"] },

  ChatCompletionResponseMessage: {
    fixture: "text-beside-a-tool-call",
    path: MESSAGE,
    others: [
      { fixture: "every-member", path: MESSAGE },
      { fixture: "mistral-content-parts", path: MESSAGE },
    ],
  },
  ChatCompletionContentPart: { fixture: "mistral-content-parts", path: [...MESSAGE, "content", 1] },
  ChatCompletionAnnotation: { fixture: "web-search", path: ANNOTATION },
  ChatCompletionUrlCitationAnnotation: { fixture: "web-search", path: [...MESSAGE, "annotations", 1] },
  ChatCompletionUrlCitation: { fixture: "web-search", path: [...ANNOTATION, "url_citation"] },
  ChatCompletionUnrecognizedAnnotation: {
    fixture: "openrouter-file-annotation",
    path: ANNOTATION,
    casts: { wire: 'ChatCompletionUnrecognizedAnnotation["wire"]' },
  },
  ChatCompletionAudio: { fixture: "audio", path: [...MESSAGE, "audio"] },
  ChatCompletionFunctionCall: { fixture: "function-call", path: [...MESSAGE, "function_call"] },

  ChatCompletionMessageToolCalls: { fixture: "every-member", path: [...MESSAGE, "tool_calls"] },
  ChatCompletionMessageToolCall: { fixture: "tool-calls-in-parallel", path: CALL },
  ChatCompletionMessageToolCallFunction: { fixture: "text-beside-a-tool-call", path: [...CALL, "function"] },
  ChatCompletionMessageCustomToolCall: { fixture: "custom-tool-call", path: CALL },
  ChatCompletionMessageCustomToolCallCustom: { fixture: "custom-tool-call", path: [...CALL, "custom"] },
  ChatCompletionUnrecognizedToolCall: {
    fixture: "moonshot-builtin-function",
    path: CALL,
    casts: { wire: 'ChatCompletionUnrecognizedToolCall["wire"]', "wire.function": "never" },
  },

  ChatCompletionLogprobs: { fixture: "logprobs", path: [...CHOICE, "logprobs"] },
  ChatCompletionTokenLogprob: { fixture: "logprobs", path: TOKEN },
  ChatCompletionTopLogprob: { fixture: "logprobs", path: [...TOKEN, "top_logprobs", 1] },

  CompletionUsage: { fixture: "cached-prompt", path: ["usage"] },
  PromptTokensDetails: { fixture: "every-member", path: ["usage", "prompt_tokens_details"] },
  CompletionTokensDetails: { fixture: "every-member", path: ["usage", "completion_tokens_details"] },

  ChatCompletionModeration: { fixture: "every-member", path: ["moderation"] },
  ChatCompletionModerationResults: { fixture: "moderation", path: MODERATED },
  ModerationResultBody: { fixture: "moderation", path: [...MODERATED, "results", 0] },
  ModerationInputType: {
    fixture: "moderation",
    path: [...MODERATED, "results", 0, "category_applied_input_types", "violence/graphic", 1],
  },
  ChatCompletionModerationError: { fixture: "moderation-error", path: MODERATED },

  CreateChatCompletionStreamResponse: {
    stream: "text",
    path: [1],
    others: [
      { stream: "moderation", path: [3] },
      { stream: "moderation", path: [4] },
      { stream: "obfuscation", path: [0] },
      { fixture: "every-member", path: [] },
    ],
  },
  ChatCompletionStreamChoice: {
    stream: "text",
    path: [1, ...CHOICE],
    others: [
      { stream: "logprobs", path: [1, ...CHOICE] },
      { stream: "perplexity-message-beside-delta", path: [1, ...CHOICE] },
    ],
  },
  ChatCompletionStreamResponseDelta: {
    stream: "tool-call",
    path: [0, ...DELTA],
    others: [
      { stream: "refusal", path: [1, ...DELTA] },
      { stream: "function-call", path: [0, ...DELTA] },
      { stream: "mistral-parts", path: [1, ...DELTA] },
      { stream: "openrouter-annotations", path: [1, ...DELTA] },
      { stream: "openai-audio", path: [0, ...DELTA] },
    ],
  },
  ChatCompletionMessageToolCallChunk: {
    stream: "tool-call",
    path: [0, ...PIECE],
    others: [{ stream: "openai-custom-call", path: [0, ...PIECE] }],
  },
  ChatCompletionMessageToolCallChunkFunction: { stream: "tool-call", path: [0, ...PIECE, "function"] },
  ChatCompletionMessageToolCallChunkCustom: { stream: "openai-custom-call", path: [0, ...PIECE, "custom"] },
  ChatCompletionStreamFunctionCall: { stream: "function-call", path: [0, ...DELTA, "function_call"] },
  ChatCompletionStreamAudio: {
    stream: "openai-audio",
    path: [0, ...DELTA, "audio"],
    others: [{ fixture: "audio", path: [...MESSAGE, "audio"] }],
  },
};
