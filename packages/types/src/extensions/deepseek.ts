// Written by `pnpm generate` from specification/extensions/deepseek.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionTokenLogprob,
  ChatCompletionUnrecognizedToolCall,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { ReasoningContent, ToolCallIndex } from "./shared.js";

/**
 * What DeepSeek adds to usage. For `CompletionUsage`.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekUsage {
  /** Tokens of the prompt that came from the cache. */
  prompt_cache_hit_tokens?: number | null | undefined;
  /**
   * Tokens of the prompt that did not come from the cache. With `prompt_cache_hit_tokens`, they are all of the prompt's
   * tokens.
   */
  prompt_cache_miss_tokens?: number | null | undefined;
}

/**
 * What DeepSeek adds to log probabilities. For `ChatCompletionLogprobs`.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekLogprobs {
  /**
   * The tokens of the reasoning with their log probabilities. `null` or absent where the model didn't reason, or the
   * request asked for no log probabilities.
   */
  reasoning_content?: ChatCompletionTokenLogprob[] | null | undefined;
}

/**
 * Call of a function tool, with the fields of DeepSeek.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface DeepSeekChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export type DeepSeekChatCompletionMessageToolCalls = (
  | DeepSeekChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of DeepSeek.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface DeepSeekChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent | "tool_calls">,
    ReasoningContent {
  /** As on the wire, with the fields of DeepSeek. */
  tool_calls?: DeepSeekChatCompletionMessageToolCalls | null | undefined;
}

/**
 * Log probabilities of a choice's tokens, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekChatCompletionLogprobs
  extends Omit<ChatCompletionLogprobs, keyof DeepSeekLogprobs>,
    DeepSeekLogprobs {}

/**
 * One of the answers to a request, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekChatCompletionChoice extends Omit<ChatCompletionChoice, "message" | "logprobs"> {
  /** As on the wire, with the fields of DeepSeek. */
  message?: DeepSeekChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of DeepSeek. */
  logprobs?: DeepSeekChatCompletionLogprobs | number | null | undefined;
}

/**
 * Token counts of a request, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekCompletionUsage extends Omit<CompletionUsage, keyof DeepSeekUsage>, DeepSeekUsage {}

/**
 * Chat completion, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of DeepSeek. */
  choices: DeepSeekChatCompletionChoice[];
  /** As on the wire, with the fields of DeepSeek. */
  usage?: DeepSeekCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of DeepSeek.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface DeepSeekChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, "delta" | "message" | "logprobs"> {
  /** As on the wire, with the fields of DeepSeek. */
  delta?: DeepSeekChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of DeepSeek. */
  message?: DeepSeekChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of DeepSeek. */
  logprobs?: DeepSeekChatCompletionLogprobs | number | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of DeepSeek.
 *
 * @see [DeepSeek: create chat completion](https://api-docs.deepseek.com/api/create-chat-completion)
 */
export interface DeepSeekCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of DeepSeek. */
  choices?: DeepSeekChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of DeepSeek. */
  usage?: DeepSeekCompletionUsage | null | undefined;
}

/** What DeepSeek adds, by the component that has it. */
export interface DeepSeekFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  ChatCompletionMessageToolCall: ToolCallIndex;
  CompletionUsage: DeepSeekUsage;
  ChatCompletionLogprobs: DeepSeekLogprobs;
}

/** The types of `deepSeek`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface DeepSeekExtension {
  /** What DeepSeek adds to each component. */
  fields: DeepSeekFields;
  /** A response of DeepSeek's. */
  response: DeepSeekCreateChatCompletionResponse;
  /** A chunk of a stream of DeepSeek's. */
  chunk: DeepSeekCreateChatCompletionStreamResponse;
}
