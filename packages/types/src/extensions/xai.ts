// Written by `pnpm generate` from specification/extensions/xai.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { Citations, ReasoningContent } from "./shared.js";

/**
 * What xAI adds to usage. For `CompletionUsage`.
 *
 * @see [xAI: chat completions](https://docs.x.ai/docs/api-reference#chat-completions)
 */
export interface XAIUsage {
  /** The number of sources that a live search used. `0` or absent without a search. */
  num_sources_used?: number | null | undefined;
  /**
   * The price of the request, in ticks of 10⁻¹⁰ US dollars. It is what is billed, after all discounts. Absent from
   * older answers.
   *
   * @see [xAI: cost tracking](https://docs.x.ai/developers/cost-tracking)
   */
  cost_in_usd_ticks?: number | null | undefined;
}

/**
 * Message that the model generated, with the fields of xAI.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface XAIChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * One of the answers to a request, with the fields of xAI.
 *
 * @see [xAI: chat completions](https://docs.x.ai/docs/api-reference#chat-completions)
 */
export interface XAIChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of xAI. */
  message?: XAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of xAI.
 *
 * @see [xAI: chat completions](https://docs.x.ai/docs/api-reference#chat-completions)
 */
export interface XAICompletionUsage extends Omit<CompletionUsage, keyof XAIUsage>, XAIUsage {}

/**
 * Chat completion, with the fields of xAI.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface XAICreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof Citations | "choices" | "usage">,
    Citations {
  /** As on the wire, with the fields of xAI. */
  choices: XAIChatCompletionChoice[];
  /** As on the wire, with the fields of xAI. */
  usage?: XAICompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of xAI.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface XAIChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of xAI.
 *
 * @see [xAI: chat completions](https://docs.x.ai/docs/api-reference#chat-completions)
 */
export interface XAIChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of xAI. */
  delta?: XAIChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of xAI. */
  message?: XAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of xAI.
 *
 * @see [Perplexity: API reference](https://docs.perplexity.ai/api-reference/chat-completions-post)
 */
export interface XAICreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof Citations | "choices" | "usage">,
    Citations {
  /** As on the wire, with the fields of xAI. */
  choices?: XAIChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of xAI. */
  usage?: XAICompletionUsage | null | undefined;
}

/** What xAI adds, by the component that has it. */
export interface XAIFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  CreateChatCompletionResponse: Citations;
  CreateChatCompletionStreamResponse: Citations;
  CompletionUsage: XAIUsage;
}

/** The types of `xAI`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface XAIExtension {
  /** What xAI adds to each component. */
  fields: XAIFields;
  /** A response of xAI's. */
  response: XAICreateChatCompletionResponse;
  /** A chunk of a stream of xAI's. */
  chunk: XAICreateChatCompletionStreamResponse;
}
