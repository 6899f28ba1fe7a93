// Written by `pnpm generate` from specification/extensions/together.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionUnrecognizedToolCall,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type {
  CachedTokens,
  CompletionsLogprobs,
  MatchedStop,
  Reasoning,
  ReasoningContent,
  ReasoningTokens,
  ToolCallIndex,
} from "./shared.js";

/**
 * What Together adds to a whole response. For `CreateChatCompletionResponse`.
 *
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions-1)
 */
export interface TogetherWholeResponse {
  /** The prompt, if the request set `echo`. Empty otherwise. */
  prompt?: unknown[] | null | undefined;
}

/**
 * Warning about a request.
 *
 * @see [together-ai: the types of a chat completion](https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface TogetherWarning {
  /** What the request should have been. */
  message?: string | null | undefined;
}

/**
 * What Together adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [together-ai: the types of a chat completion](https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface TogetherResponse {
  /** Warnings about the request. Absent where there are none. */
  warnings?: TogetherWarning[] | null | undefined;
}

/**
 * What Together adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [together-ai: the types of a chat completion](https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface TogetherChoice {
  /**
   * The seed that the answer was drawn with. It may be greater than `Number.MAX_SAFE_INTEGER`, so that `JSON.parse`
   * rounds it. `null` in most chunks.
   */
  seed?: number | null | undefined;
  /** The text of the answer once more. In a chunk, the text of the delta. */
  text?: string | null | undefined;
}

/**
 * What Together adds to a delta. For `ChatCompletionStreamResponseDelta`.
 *
 * @see [together-ai: the types of a chat completion](https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface TogetherDelta {
  /** The id of the delta's token in the model's vocabulary. `null` in some chunks. */
  token_id?: number | null | undefined;
}

/**
 * What Together adds to log probabilities. For `ChatCompletionLogprobs`.
 *
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions-1)
 */
export interface TogetherLogprobs {
  /** The ids of the tokens, numbers or `null`. `null` or absent in some answers. */
  token_ids?: unknown[] | null | undefined;
}

/**
 * Call of a function tool, with the fields of Together.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface TogetherChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of Together.
 *
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions-1)
 */
export type TogetherChatCompletionMessageToolCalls = (
  | TogetherChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of Together.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface TogetherChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof Reasoning | keyof ReasoningContent | "tool_calls">,
    Reasoning,
    ReasoningContent {
  /** As on the wire, with the fields of Together. */
  tool_calls?: TogetherChatCompletionMessageToolCalls | null | undefined;
}

/**
 * Log probabilities of a choice's tokens, with the fields of Together.
 *
 * @see [OpenAI API reference: Completion.choices.logprobs](https://developers.openai.com/api/reference/resources/completions)
 */
export interface TogetherChatCompletionLogprobs
  extends Omit<ChatCompletionLogprobs, keyof CompletionsLogprobs | keyof TogetherLogprobs>,
    CompletionsLogprobs,
    TogetherLogprobs {}

/**
 * One of the answers to a request, with the fields of Together.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface TogetherChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof MatchedStop | keyof TogetherChoice | "message" | "logprobs">,
    MatchedStop,
    TogetherChoice {
  /** As on the wire, with the fields of Together. */
  message?: TogetherChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of Together. */
  logprobs?: TogetherChatCompletionLogprobs | number | null | undefined;
}

/**
 * Token counts of a request, with the fields of Together.
 *
 * @see [Moonshot: context caching](https://platform.moonshot.ai/docs/api/chat)
 */
export interface TogetherCompletionUsage
  extends Omit<CompletionUsage, keyof CachedTokens | keyof ReasoningTokens>,
    CachedTokens,
    ReasoningTokens {}

/**
 * Chat completion, with the fields of Together.
 *
 * @see [Together: chat completions](https://docs.together.ai/reference/chat-completions-1)
 */
export interface TogetherCreateChatCompletionResponse
  extends Omit<
      CreateChatCompletionResponse,
      keyof TogetherWholeResponse | keyof TogetherResponse | "choices" | "usage"
    >,
    TogetherWholeResponse,
    TogetherResponse {
  /** As on the wire, with the fields of Together. */
  choices: TogetherChatCompletionChoice[];
  /** As on the wire, with the fields of Together. */
  usage?: TogetherCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Together.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface TogetherChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning | keyof ReasoningContent | keyof TogetherDelta>,
    Reasoning,
    ReasoningContent,
    TogetherDelta {}

/**
 * What is new of one answer, with the fields of Together.
 *
 * @see [SGLang: the protocol of its server](https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py)
 */
export interface TogetherChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof MatchedStop | keyof TogetherChoice | "delta" | "message" | "logprobs">,
    MatchedStop,
    TogetherChoice {
  /** As on the wire, with the fields of Together. */
  delta?: TogetherChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Together. */
  message?: TogetherChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of Together. */
  logprobs?: TogetherChatCompletionLogprobs | number | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Together.
 *
 * @see [together-ai: the types of a chat completion](https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts)
 */
export interface TogetherCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof TogetherResponse | "choices" | "usage">,
    TogetherResponse {
  /** As on the wire, with the fields of Together. */
  choices?: TogetherChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Together. */
  usage?: TogetherCompletionUsage | null | undefined;
}

/** What Together adds, by the component that has it. */
export interface TogetherFields {
  ChatCompletionResponseMessage: Reasoning & ReasoningContent;
  ChatCompletionStreamResponseDelta: Reasoning & ReasoningContent & TogetherDelta;
  CompletionUsage: CachedTokens & ReasoningTokens;
  ChatCompletionChoice: MatchedStop & TogetherChoice;
  ChatCompletionStreamChoice: MatchedStop & TogetherChoice;
  ChatCompletionLogprobs: CompletionsLogprobs & TogetherLogprobs;
  ChatCompletionMessageToolCall: ToolCallIndex;
  CreateChatCompletionResponse: TogetherWholeResponse & TogetherResponse;
  CreateChatCompletionStreamResponse: TogetherResponse;
}

/** The types of `together`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface TogetherExtension {
  /** What Together adds to each component. */
  fields: TogetherFields;
  /** A response of Together's. */
  response: TogetherCreateChatCompletionResponse;
  /** A chunk of a stream of Together's. */
  chunk: TogetherCreateChatCompletionStreamResponse;
}
