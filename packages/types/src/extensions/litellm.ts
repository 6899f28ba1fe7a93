// Written by `pnpm generate` from specification/extensions/litellm.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { CacheInputTokens, Cost, GeneratedImages, ReasoningContent } from "./shared.js";

/**
 * Block of the model's reasoning, in Anthropic's form.
 *
 * @see [LiteLLM: reasoning content](https://docs.litellm.ai/docs/reasoning_content)
 */
export interface LiteLLMThinkingBlock {
  /** The kind of block: `thinking` or `redacted_thinking`. */
  type: string;
  /** The reasoning. In blocks of the type `thinking` alone. */
  thinking?: string | null | undefined;
  /** The provider's signature. The next request returns it unchanged. */
  signature?: string | null | undefined;
  /** The reasoning, encrypted. In blocks of the type `redacted_thinking` alone. */
  data?: string | null | undefined;
}

/**
 * What LiteLLM adds to a message and to a delta. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [LiteLLM: reasoning content](https://docs.litellm.ai/docs/reasoning_content)
 */
export interface LiteLLMMessage {
  /**
   * The model's reasoning, in blocks that the next request can return. `null` or absent where the model didn't reason.
   */
  thinking_blocks?: LiteLLMThinkingBlock[] | null | undefined;
  /**
   * What the provider sent and the specification has no place for. By the provider's own names. `null` or absent where
   * there is nothing.
   */
  provider_specific_fields?: { [key: string]: unknown } | null | undefined;
}

/**
 * What LiteLLM adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [LiteLLM: its types](https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py)
 */
export interface LiteLLMChoice {
  /**
   * What the provider sent and the specification has no place for. By the provider's own names. `null` or absent where
   * there is nothing.
   */
  provider_specific_fields?: { [key: string]: unknown } | null | undefined;
}

/**
 * Counts of the tools that ran at a provider.
 *
 * @see [LiteLLM: its types](https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py)
 */
export interface LiteLLMServerToolUse {
  /** The number of web searches. */
  web_search_requests?: number | null | undefined;
}

/**
 * What LiteLLM adds to usage. For `CompletionUsage`.
 *
 * @see [LiteLLM: its types](https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py)
 */
export interface LiteLLMUsage {
  /** Counts of the tools that ran at the provider. `null` or absent where none ran. */
  server_tool_use?: LiteLLMServerToolUse | null | undefined;
}

/**
 * Message that the model generated, with the fields of LiteLLM.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface LiteLLMChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent | keyof GeneratedImages | keyof LiteLLMMessage>,
    ReasoningContent,
    GeneratedImages,
    LiteLLMMessage {}

/**
 * One of the answers to a request, with the fields of LiteLLM.
 *
 * @see [LiteLLM: its types](https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py)
 */
export interface LiteLLMChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof LiteLLMChoice | "message">,
    LiteLLMChoice {
  /** As on the wire, with the fields of LiteLLM. */
  message?: LiteLLMChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of LiteLLM.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface LiteLLMCompletionUsage
  extends Omit<CompletionUsage, keyof Cost | keyof CacheInputTokens | keyof LiteLLMUsage>,
    Cost,
    CacheInputTokens,
    LiteLLMUsage {}

/**
 * Chat completion, with the fields of LiteLLM.
 *
 * @see [LiteLLM: reasoning content](https://docs.litellm.ai/docs/reasoning_content)
 */
export interface LiteLLMCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of LiteLLM. */
  choices: LiteLLMChatCompletionChoice[];
  /** As on the wire, with the fields of LiteLLM. */
  usage?: LiteLLMCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of LiteLLM.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface LiteLLMChatCompletionStreamResponseDelta
  extends Omit<
      ChatCompletionStreamResponseDelta,
      keyof ReasoningContent | keyof GeneratedImages | keyof LiteLLMMessage
    >,
    ReasoningContent,
    GeneratedImages,
    LiteLLMMessage {}

/**
 * What is new of one answer, with the fields of LiteLLM.
 *
 * @see [LiteLLM: its types](https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py)
 */
export interface LiteLLMChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof LiteLLMChoice | "delta" | "message">,
    LiteLLMChoice {
  /** As on the wire, with the fields of LiteLLM. */
  delta?: LiteLLMChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of LiteLLM. */
  message?: LiteLLMChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of LiteLLM.
 *
 * @see [LiteLLM: reasoning content](https://docs.litellm.ai/docs/reasoning_content)
 */
export interface LiteLLMCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of LiteLLM. */
  choices?: LiteLLMChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of LiteLLM. */
  usage?: LiteLLMCompletionUsage | null | undefined;
}

/** What LiteLLM adds, by the component that has it. */
export interface LiteLLMFields {
  ChatCompletionResponseMessage: ReasoningContent & GeneratedImages & LiteLLMMessage;
  ChatCompletionStreamResponseDelta: ReasoningContent & GeneratedImages & LiteLLMMessage;
  CompletionUsage: Cost & CacheInputTokens & LiteLLMUsage;
  ChatCompletionChoice: LiteLLMChoice;
  ChatCompletionStreamChoice: LiteLLMChoice;
}

/** The types of `liteLLM`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface LiteLLMExtension {
  /** What LiteLLM adds to each component. */
  fields: LiteLLMFields;
  /** A response of LiteLLM's. */
  response: LiteLLMCreateChatCompletionResponse;
  /** A chunk of a stream of LiteLLM's. */
  chunk: LiteLLMCreateChatCompletionStreamResponse;
}
