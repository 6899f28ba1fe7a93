// Written by `pnpm generate` from specification/extensions/zai.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { ReasoningContent } from "./shared.js";

/**
 * Page that Z.ai found.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAIWebSearchResult {
  /** The page's title. */
  title?: string | null | undefined;
  /** The part of the page that was found. */
  content?: string | null | undefined;
  /** The page's address. */
  link?: string | null | undefined;
  /** The name of the site. */
  media?: string | null | undefined;
  /** The address of the site's icon. */
  icon?: string | null | undefined;
  /** The number by which the answer cites the page. */
  refer?: string | null | undefined;
  /** When the page was published. */
  publish_date?: string | null | undefined;
}

/**
 * What Z.ai adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAIResponse {
  /** The request's id: the caller's own, or one of the server's. */
  request_id?: string | null | undefined;
  /** The pages that the tool `web_search` found. Absent where it did not run. */
  web_search?: ZAIWebSearchResult[] | null | undefined;
}

/**
 * Message that the model generated, with the fields of Z.ai.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface ZAIChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * One of the answers to a request, with the fields of Z.ai.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAIChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Z.ai. */
  message?: ZAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Chat completion, with the fields of Z.ai.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAICreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof ZAIResponse | "choices">,
    ZAIResponse {
  /** As on the wire, with the fields of Z.ai. */
  choices: ZAIChatCompletionChoice[];
}

/**
 * What a chunk adds to the message, with the fields of Z.ai.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface ZAIChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of Z.ai.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAIChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of Z.ai. */
  delta?: ZAIChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Z.ai. */
  message?: ZAIChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Z.ai.
 *
 * @see [Z.ai: chat completion](https://docs.z.ai/api-reference/llm/chat-completion)
 */
export interface ZAICreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof ZAIResponse | "choices">,
    ZAIResponse {
  /** As on the wire, with the fields of Z.ai. */
  choices?: ZAIChatCompletionStreamChoice[] | null | undefined;
}

/** What Z.ai adds, by the component that has it. */
export interface ZAIFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  CreateChatCompletionResponse: ZAIResponse;
  CreateChatCompletionStreamResponse: ZAIResponse;
}

/** The types of `zAI`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface ZAIExtension {
  /** What Z.ai adds to each component. */
  fields: ZAIFields;
  /** A response of Z.ai's. */
  response: ZAICreateChatCompletionResponse;
  /** A chunk of a stream of Z.ai's. */
  chunk: ZAICreateChatCompletionStreamResponse;
}
