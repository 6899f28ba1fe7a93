// Written by `pnpm generate` from specification/extensions/gemini.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallChunk,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionUnrecognizedToolCall,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";

/**
 * What Google adds.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiGoogle {
  /** Whether the text is a thought of the model's. Absent where it is the answer. */
  thought?: boolean | null | undefined;
  /**
   * The model's thoughts, encrypted. The next request returns it unchanged; Gemini 3 answers 400 without it. Absent
   * where there is none.
   */
  thought_signature?: string | null | undefined;
}

/**
 * What Google adds, under its name.
 *
 * @see [Gemini API: OpenAI compatibility](https://ai.google.dev/gemini-api/docs/openai)
 */
export interface GeminiExtraContent {
  /** What Google adds. */
  google?: GeminiGoogle | null | undefined;
}

/**
 * What Gemini's endpoint adds to a message and to a delta. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [Gemini API: OpenAI compatibility](https://ai.google.dev/gemini-api/docs/openai)
 */
export interface GeminiMessage {
  /**
   * Whether the text is a thought, and the thoughts, encrypted. Absent where the model didn't think, or the request
   * didn't ask for it.
   */
  extra_content?: GeminiExtraContent | null | undefined;
}

/**
 * What Gemini's endpoint adds to a tool call and to a piece of one. For `ChatCompletionMessageToolCall` and
 * `ChatCompletionMessageToolCallChunk`.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiToolCall {
  /**
   * The thoughts behind the call, encrypted, which the next request returns. In the first of several calls at once.
   * Absent where the model didn't think.
   */
  extra_content?: GeminiExtraContent | null | undefined;
}

/**
 * Call of a function tool, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof GeminiToolCall>,
    GeminiToolCall {}

/**
 * Tool calls of a message, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export type GeminiChatCompletionMessageToolCalls = (
  | GeminiChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of Gemini.
 *
 * @see [Gemini API: OpenAI compatibility](https://ai.google.dev/gemini-api/docs/openai)
 */
export interface GeminiChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof GeminiMessage | "tool_calls">,
    GeminiMessage {
  /** As on the wire, with the fields of Gemini. */
  tool_calls?: GeminiChatCompletionMessageToolCalls | null | undefined;
}

/**
 * One of the answers to a request, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Gemini. */
  message?: GeminiChatCompletionResponseMessage | null | undefined;
}

/**
 * Chat completion, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices"> {
  /** As on the wire, with the fields of Gemini. */
  choices: GeminiChatCompletionChoice[];
}

/**
 * Piece of a tool call, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiChatCompletionMessageToolCallChunk
  extends Omit<ChatCompletionMessageToolCallChunk, keyof GeminiToolCall>,
    GeminiToolCall {}

/**
 * What a chunk adds to the message, with the fields of Gemini.
 *
 * @see [Gemini API: OpenAI compatibility](https://ai.google.dev/gemini-api/docs/openai)
 */
export interface GeminiChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof GeminiMessage | "tool_calls">,
    GeminiMessage {
  /** As on the wire, with the fields of Gemini. */
  tool_calls?: GeminiChatCompletionMessageToolCallChunk[] | null | undefined;
}

/**
 * What is new of one answer, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of Gemini. */
  delta?: GeminiChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Gemini. */
  message?: GeminiChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Gemini.
 *
 * @see [Gemini API: thought signatures](https://ai.google.dev/gemini-api/docs/thought-signatures)
 */
export interface GeminiCreateChatCompletionStreamResponse extends Omit<CreateChatCompletionStreamResponse, "choices"> {
  /** As on the wire, with the fields of Gemini. */
  choices?: GeminiChatCompletionStreamChoice[] | null | undefined;
}

/** What Gemini adds, by the component that has it. */
export interface GeminiFields {
  ChatCompletionResponseMessage: GeminiMessage;
  ChatCompletionStreamResponseDelta: GeminiMessage;
  ChatCompletionMessageToolCall: GeminiToolCall;
  ChatCompletionMessageToolCallChunk: GeminiToolCall;
}

/** The types of `gemini`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface GeminiExtension {
  /** What Gemini adds to each component. */
  fields: GeminiFields;
  /** A response of Gemini's. */
  response: GeminiCreateChatCompletionResponse;
  /** A chunk of a stream of Gemini's. */
  chunk: GeminiCreateChatCompletionStreamResponse;
}
