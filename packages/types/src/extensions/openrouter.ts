// Written by `pnpm generate` from specification/extensions/openrouter.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionUnrecognizedToolCall,
  CompletionTokensDetails,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
  PromptTokensDetails,
} from "../wire/index.js";
import type {
  CompletionsLogprobs,
  Cost,
  GeneratedImages,
  ImageTokens,
  Reasoning,
  ReasoningDetails,
  ToolCallIndex,
  VideoTokens,
} from "./shared.js";

/**
 * What OpenRouter adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterResponse {
  /** The name of the provider that answered the request. Absent where none is known. */
  provider?: string | null | undefined;
  /**
   * How the request was routed: the endpoints, the attempts and their times. Absent unless the request asked for it.
   */
  openrouter_metadata?: { [key: string]: unknown } | null | undefined;
}

/**
 * More about an error of OpenRouter's.
 *
 * @see [OpenRouter: errors](https://openrouter.ai/docs/api-reference/errors)
 */
export interface OpenRouterErrorMetadata {
  /** The kind of error, one word in all of OpenRouter's APIs. */
  error_type?: string | null | undefined;
  /** The provider's own code of the error. Absent where it gave none. */
  provider_code?: string | null | undefined;
  /** The provider that failed. Absent where it is not known. */
  provider_name?: string | null | undefined;
  /** What the provider answered. Of any type. */
  raw?: unknown;
}

/**
 * Error of OpenRouter's in the middle of an answer.
 *
 * @see [OpenRouter: errors](https://openrouter.ai/docs/api-reference/errors)
 */
export interface OpenRouterError {
  /** The error's code: an HTTP status, or a word. */
  code: number | string;
  /** What went wrong, as a sentence. */
  message: string;
  /** More about the error. Absent where there is none. */
  metadata?: OpenRouterErrorMetadata | null | undefined;
}

/**
 * What OpenRouter adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterChoice {
  /** The reason why the model stopped, in the provider's own word. `null` or absent until the model stopped. */
  native_finish_reason?: string | null | undefined;
  /**
   * The error that ended this answer early. Absent where there was none.
   *
   * @see [OpenRouter: errors](https://openrouter.ai/docs/api-reference/errors)
   */
  error?: OpenRouterError | null | undefined;
}

/**
 * What OpenRouter adds to a cited web page. For `ChatCompletionUrlCitation`.
 *
 * @see [OpenRouter: web search](https://openrouter.ai/docs/features/web-search)
 */
export interface OpenRouterUrlCitation {
  /** The part of the page that was found. Absent where the search gave none. */
  content?: string | null | undefined;
}

/**
 * What OpenRouter has in an annotation of the type `file`. For `ChatCompletionUnrecognizedAnnotation`.
 *
 * @see [OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)
 */
export interface OpenRouterAnnotation {
  /**
   * The parsed file of the request: its hash, its name and its content. A later request that returns it saves the
   * parsing. In annotations of the type `file` alone.
   */
  file?: { [key: string]: unknown } | null | undefined;
}

/**
 * Prices that OpenRouter's provider charged.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterCostDetails {
  /**
   * The price that the provider charged to your own key, in US dollars. `null` or absent where the request used
   * OpenRouter's.
   */
  upstream_inference_cost?: number | null | undefined;
  /** The provider's price of the prompt, in US dollars. */
  upstream_inference_prompt_cost?: number | null | undefined;
  /** The provider's price of the generated tokens, in US dollars. */
  upstream_inference_completions_cost?: number | null | undefined;
  /** The price of the tools that ran at OpenRouter, in US dollars. Absent where no such tool ran. */
  server_tool_cost?: number | null | undefined;
}

/**
 * Counts of the tools that ran at OpenRouter.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterServerToolUseDetails {
  /** The number of OpenRouter's tools that the model called. */
  tool_calls_requested?: number | null | undefined;
  /** The number of those that gave a result. */
  tool_calls_executed?: number | null | undefined;
  /** The number of web searches, those of the provider included. */
  web_search_requests?: number | null | undefined;
}

/**
 * What OpenRouter adds to usage. For `CompletionUsage`.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterUsage {
  /** The prices that the provider charged. Absent where OpenRouter doesn't know them. */
  cost_details?: OpenRouterCostDetails | null | undefined;
  /** Whether the request used your own key of the provider. */
  is_byok?: boolean | null | undefined;
  /** Counts of the tools that ran at OpenRouter. Absent where none ran. */
  server_tool_use_details?: OpenRouterServerToolUseDetails | null | undefined;
}

/**
 * Call of a function tool, with the fields of OpenRouter.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface OpenRouterChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of OpenRouter.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export type OpenRouterChatCompletionMessageToolCalls = (
  | OpenRouterChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of OpenRouter.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OpenRouterChatCompletionResponseMessage
  extends Omit<
      ChatCompletionResponseMessage,
      keyof Reasoning | keyof ReasoningDetails | keyof GeneratedImages | "tool_calls"
    >,
    Reasoning,
    ReasoningDetails,
    GeneratedImages {
  /** As on the wire, with the fields of OpenRouter. */
  tool_calls?: OpenRouterChatCompletionMessageToolCalls | null | undefined;
}

/**
 * Log probabilities of a choice's tokens, with the fields of OpenRouter.
 *
 * @see [OpenAI API reference: Completion.choices.logprobs](https://developers.openai.com/api/reference/resources/completions)
 */
export interface OpenRouterChatCompletionLogprobs
  extends Omit<ChatCompletionLogprobs, keyof CompletionsLogprobs>,
    CompletionsLogprobs {}

/**
 * One of the answers to a request, with the fields of OpenRouter.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof OpenRouterChoice | "message" | "logprobs">,
    OpenRouterChoice {
  /** As on the wire, with the fields of OpenRouter. */
  message?: OpenRouterChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of OpenRouter. */
  logprobs?: OpenRouterChatCompletionLogprobs | number | null | undefined;
}

/**
 * Breakdown of the prompt tokens, with the fields of OpenRouter.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterPromptTokensDetails extends Omit<PromptTokensDetails, keyof VideoTokens>, VideoTokens {}

/**
 * Breakdown of the generated tokens, with the fields of OpenRouter.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterCompletionTokensDetails
  extends Omit<CompletionTokensDetails, keyof ImageTokens>,
    ImageTokens {}

/**
 * Token counts of a request, with the fields of OpenRouter.
 *
 * @see [OpenRouter: usage accounting](https://openrouter.ai/docs/use-cases/usage-accounting)
 */
export interface OpenRouterCompletionUsage
  extends Omit<
      CompletionUsage,
      keyof Cost | keyof OpenRouterUsage | "prompt_tokens_details" | "completion_tokens_details"
    >,
    Cost,
    OpenRouterUsage {
  /** As on the wire, with the fields of OpenRouter. */
  prompt_tokens_details?: OpenRouterPromptTokensDetails | null | undefined;
  /** As on the wire, with the fields of OpenRouter. */
  completion_tokens_details?: OpenRouterCompletionTokensDetails | null | undefined;
}

/**
 * Chat completion, with the fields of OpenRouter.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof OpenRouterResponse | "choices" | "usage">,
    OpenRouterResponse {
  /** As on the wire, with the fields of OpenRouter. */
  choices: OpenRouterChatCompletionChoice[];
  /** As on the wire, with the fields of OpenRouter. */
  usage?: OpenRouterCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of OpenRouter.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OpenRouterChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning | keyof ReasoningDetails | keyof GeneratedImages>,
    Reasoning,
    ReasoningDetails,
    GeneratedImages {}

/**
 * What is new of one answer, with the fields of OpenRouter.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof OpenRouterChoice | "delta" | "message" | "logprobs">,
    OpenRouterChoice {
  /** As on the wire, with the fields of OpenRouter. */
  delta?: OpenRouterChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of OpenRouter. */
  message?: OpenRouterChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of OpenRouter. */
  logprobs?: OpenRouterChatCompletionLogprobs | number | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of OpenRouter.
 *
 * @see [OpenRouter: API reference](https://openrouter.ai/docs/api-reference/overview)
 */
export interface OpenRouterCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof OpenRouterResponse | "choices" | "usage">,
    OpenRouterResponse {
  /** As on the wire, with the fields of OpenRouter. */
  choices?: OpenRouterChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of OpenRouter. */
  usage?: OpenRouterCompletionUsage | null | undefined;
}

/** What OpenRouter adds, by the component that has it. */
export interface OpenRouterFields {
  ChatCompletionResponseMessage: Reasoning & ReasoningDetails & GeneratedImages;
  ChatCompletionStreamResponseDelta: Reasoning & ReasoningDetails & GeneratedImages;
  CompletionUsage: Cost & OpenRouterUsage;
  PromptTokensDetails: VideoTokens;
  CompletionTokensDetails: ImageTokens;
  ChatCompletionLogprobs: CompletionsLogprobs;
  ChatCompletionMessageToolCall: ToolCallIndex;
  CreateChatCompletionResponse: OpenRouterResponse;
  CreateChatCompletionStreamResponse: OpenRouterResponse;
  ChatCompletionChoice: OpenRouterChoice;
  ChatCompletionStreamChoice: OpenRouterChoice;
  ChatCompletionUrlCitation: OpenRouterUrlCitation;
  ChatCompletionUnrecognizedAnnotation: OpenRouterAnnotation;
}

/** The types of `openRouter`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface OpenRouterExtension {
  /** What OpenRouter adds to each component. */
  fields: OpenRouterFields;
  /** A response of OpenRouter's. */
  response: OpenRouterCreateChatCompletionResponse;
  /** A chunk of a stream of OpenRouter's. */
  chunk: OpenRouterCreateChatCompletionStreamResponse;
}
