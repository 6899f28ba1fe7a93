// Written by `pnpm generate` from specification/extensions/moonshot.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { CachedTokens, ReasoningContent } from "./shared.js";

/**
 * What Moonshot adds to a choice of a chunk. For `ChatCompletionStreamChoice`.
 *
 * @see [Moonshot: chat completions](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotStreamChoice {
  /**
   * The token counts of the request. In the last chunk of a choice alone. The specification has them beside the
   * choices.
   */
  usage?: CompletionUsage | null | undefined;
}

/**
 * Message that the model generated, with the fields of Moonshot.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface MoonshotChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * One of the answers to a request, with the fields of Moonshot.
 *
 * @see [Moonshot: chat completions](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Moonshot. */
  message?: MoonshotChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of Moonshot.
 *
 * @see [Moonshot: context caching](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotCompletionUsage extends Omit<CompletionUsage, keyof CachedTokens>, CachedTokens {}

/**
 * Chat completion, with the fields of Moonshot.
 *
 * @see [Moonshot: chat completions](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of Moonshot. */
  choices: MoonshotChatCompletionChoice[];
  /** As on the wire, with the fields of Moonshot. */
  usage?: MoonshotCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Moonshot.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface MoonshotChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of Moonshot.
 *
 * @see [Moonshot: chat completions](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof MoonshotStreamChoice | "delta" | "message">,
    MoonshotStreamChoice {
  /** As on the wire, with the fields of Moonshot. */
  delta?: MoonshotChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Moonshot. */
  message?: MoonshotChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Moonshot.
 *
 * @see [Moonshot: chat completions](https://platform.moonshot.ai/docs/api/chat)
 */
export interface MoonshotCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, "choices" | "usage"> {
  /** As on the wire, with the fields of Moonshot. */
  choices?: MoonshotChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Moonshot. */
  usage?: MoonshotCompletionUsage | null | undefined;
}

/** What Moonshot adds, by the component that has it. */
export interface MoonshotFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  CompletionUsage: CachedTokens;
  ChatCompletionStreamChoice: MoonshotStreamChoice;
}

/** The types of `moonshot`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface MoonshotExtension {
  /** What Moonshot adds to each component. */
  fields: MoonshotFields;
  /** A response of Moonshot's. */
  response: MoonshotCreateChatCompletionResponse;
  /** A chunk of a stream of Moonshot's. */
  chunk: MoonshotCreateChatCompletionStreamResponse;
}
