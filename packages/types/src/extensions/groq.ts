// Written by `pnpm generate` from specification/extensions/groq.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionTokensDetails,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
  PromptTokensDetails,
} from "../wire/index.js";
import type { Reasoning } from "./shared.js";

/**
 * What Groq adds to usage. For `CompletionUsage`.
 *
 * @see [Groq: API reference](https://console.groq.com/docs/api-reference#chat-create)
 */
export interface GroqUsage {
  /** The time that the request waited, in seconds. Absent where it was not measured. */
  queue_time?: number | null | undefined;
  /** The time that the prompt took, in seconds. Absent where it was not measured. */
  prompt_time?: number | null | undefined;
  /** The time that generating the answer took, in seconds. Absent where it was not measured. */
  completion_time?: number | null | undefined;
  /**
   * The time of the prompt and of the answer together, in seconds. Without the time that the request waited. Absent
   * where it was not measured.
   */
  total_time?: number | null | undefined;
}

/**
 * Token counts of a request at Groq, with its times.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqRequestUsage {
  /** Tokens in the prompt. */
  prompt_tokens?: number | null | undefined;
  /** Tokens that were generated, in all choices. */
  completion_tokens?: number | null | undefined;
  /** All tokens of the request. */
  total_tokens?: number | null | undefined;
  /** Breakdown of the prompt tokens. */
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  /** Breakdown of the generated tokens. */
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
  /** The time that the request waited, in seconds. Absent where it was not measured. */
  queue_time?: number | null | undefined;
  /** The time that the prompt took, in seconds. Absent where it was not measured. */
  prompt_time?: number | null | undefined;
  /** The time that generating the answer took, in seconds. Absent where it was not measured. */
  completion_time?: number | null | undefined;
  /**
   * The time of the prompt and of the answer together, in seconds. Without the time that the request waited. Absent
   * where it was not measured.
   */
  total_time?: number | null | undefined;
}

/**
 * Usage of one of the models that answered a request together.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqModelUsage {
  /** The model's name. */
  model: string;
  /** The token counts of its share, with its times. */
  usage: GroqRequestUsage;
}

/**
 * Usage of each model that answered a request together.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqUsageBreakdown {
  /** The models, each with its usage. */
  models?: GroqModelUsage[] | null | undefined;
}

/**
 * Groq's own data of a request.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqMetadata {
  /** The request's id at Groq, for its support. In a stream, in the first chunk and in the last. */
  id?: string | null | undefined;
  /** The seed that the request ran with. Absent where none is reported. */
  seed?: number | null | undefined;
  /** The token counts of the request, with its times. In the last chunk of a stream alone. */
  usage?: GroqRequestUsage | null | undefined;
  /** The token counts by model. In the last chunk of a stream alone, and only if several models answered. */
  usage_breakdown?: GroqUsageBreakdown | null | undefined;
  /** Why the stream ended early. Absent where it didn't. */
  error?: string | null | undefined;
  /** Data for Groq's own developers. Of any type. */
  debug?: unknown;
}

/**
 * What Groq adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqResponse {
  /** The request's id and, in a stream, its usage. Absent from most chunks of a stream. */
  x_groq?: GroqMetadata | null | undefined;
  /** The token counts by model. `null` or absent where one model answered alone. */
  usage_breakdown?: GroqUsageBreakdown | null | undefined;
}

/**
 * Page that a tool at Groq found.
 *
 * @see [Groq: agentic tooling](https://console.groq.com/docs/agentic-tooling)
 */
export interface GroqSearchResult {
  /** The page's title. */
  title?: string | null | undefined;
  /** The page's address. */
  url?: string | null | undefined;
  /** The part of the page that was found. */
  content?: string | null | undefined;
  /** How well the page fits, from `0` to `1`. */
  score?: number | null | undefined;
}

/**
 * Pages that a tool at Groq found.
 *
 * @see [Groq: agentic tooling](https://console.groq.com/docs/agentic-tooling)
 */
export interface GroqSearchResults {
  /** The pages, the best first. */
  results?: GroqSearchResult[] | null | undefined;
}

/**
 * Tool that ran at Groq.
 *
 * @see [Groq: agentic tooling](https://console.groq.com/docs/agentic-tooling)
 */
export interface GroqExecutedTool {
  /** The tool's position among those that ran, from `0`. */
  index?: number | null | undefined;
  /** The kind of tool, such as `search` or `python`. */
  type?: string | null | undefined;
  /** The tool's arguments, as JSON text. */
  arguments?: string | null | undefined;
  /** What the tool gave. `null` or absent until it ended. */
  output?: string | null | undefined;
  /** The pages that a search found. */
  search_results?: GroqSearchResults | null | undefined;
}

/**
 * What Groq adds to a message and to a delta. For `ChatCompletionResponseMessage` and
 * `ChatCompletionStreamResponseDelta`.
 *
 * @see [Groq: agentic tooling](https://console.groq.com/docs/agentic-tooling)
 */
export interface GroqMessage {
  /** The tools that ran at Groq while the model answered. Absent where none did. */
  executed_tools?: GroqExecutedTool[] | null | undefined;
}

/**
 * What Groq adds to a delta alone. For `ChatCompletionStreamResponseDelta`.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqDelta {
  /** The channel of the text, as gpt-oss models name it: `analysis` for reasoning. Absent from other models. */
  channel?: string | null | undefined;
}

/**
 * Message that the model generated, with the fields of Groq.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface GroqChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof Reasoning | keyof GroqMessage>,
    Reasoning,
    GroqMessage {}

/**
 * One of the answers to a request, with the fields of Groq.
 *
 * @see [Groq: API reference](https://console.groq.com/docs/api-reference#chat-create)
 */
export interface GroqChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Groq. */
  message?: GroqChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of Groq.
 *
 * @see [Groq: API reference](https://console.groq.com/docs/api-reference#chat-create)
 */
export interface GroqCompletionUsage extends Omit<CompletionUsage, keyof GroqUsage>, GroqUsage {}

/**
 * Chat completion, with the fields of Groq.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof GroqResponse | "choices" | "usage">,
    GroqResponse {
  /** As on the wire, with the fields of Groq. */
  choices: GroqChatCompletionChoice[];
  /** As on the wire, with the fields of Groq. */
  usage?: GroqCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Groq.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface GroqChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning | keyof GroqMessage | keyof GroqDelta>,
    Reasoning,
    GroqMessage,
    GroqDelta {}

/**
 * What is new of one answer, with the fields of Groq.
 *
 * @see [Groq: API reference](https://console.groq.com/docs/api-reference#chat-create)
 */
export interface GroqChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of Groq. */
  delta?: GroqChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Groq. */
  message?: GroqChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Groq.
 *
 * @see [groq-sdk: the types of a chat completion](https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface GroqCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof GroqResponse | "choices" | "usage">,
    GroqResponse {
  /** As on the wire, with the fields of Groq. */
  choices?: GroqChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Groq. */
  usage?: GroqCompletionUsage | null | undefined;
}

/** What Groq adds, by the component that has it. */
export interface GroqFields {
  ChatCompletionResponseMessage: Reasoning & GroqMessage;
  ChatCompletionStreamResponseDelta: Reasoning & GroqMessage & GroqDelta;
  CompletionUsage: GroqUsage;
  CreateChatCompletionResponse: GroqResponse;
  CreateChatCompletionStreamResponse: GroqResponse;
}

/** The types of `groq`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface GroqExtension {
  /** What Groq adds to each component. */
  fields: GroqFields;
  /** A response of Groq's. */
  response: GroqCreateChatCompletionResponse;
  /** A chunk of a stream of Groq's. */
  chunk: GroqCreateChatCompletionStreamResponse;
}
