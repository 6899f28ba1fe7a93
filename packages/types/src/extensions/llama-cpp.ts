// Written by `pnpm generate` from specification/extensions/llama-cpp.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { ReasoningContent } from "./shared.js";

/**
 * Times of a request at llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppTimings {
  /** Tokens of the prompt that came from the cache. */
  cache_n?: number | null | undefined;
  /** Tokens of the prompt that were processed. */
  prompt_n?: number | null | undefined;
  /** The time that they took, in milliseconds. */
  prompt_ms?: number | null | undefined;
  /** The time of each of them, in milliseconds. */
  prompt_per_token_ms?: number | null | undefined;
  /** How many of them were processed in a second. */
  prompt_per_second?: number | null | undefined;
  /** Tokens that were generated. */
  predicted_n?: number | null | undefined;
  /** The time that they took, in milliseconds. */
  predicted_ms?: number | null | undefined;
  /** The time of each of them, in milliseconds. */
  predicted_per_token_ms?: number | null | undefined;
  /** How many of them were generated in a second. */
  predicted_per_second?: number | null | undefined;
  /** Tokens that a draft model proposed. Absent without one. */
  draft_n?: number | null | undefined;
  /** Tokens of the draft model that were used. Absent without one. */
  draft_n_accepted?: number | null | undefined;
}

/**
 * How far a prompt is processed.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppPromptProgress {
  /** Tokens of the prompt. */
  total?: number | null | undefined;
  /** Tokens of it that came from the cache. */
  cache?: number | null | undefined;
  /** Tokens of it that are done, cached ones included. */
  processed?: number | null | undefined;
  /** The time since the beginning, in milliseconds. */
  time_ms?: number | null | undefined;
}

/**
 * What llama.cpp adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppResponse {
  /**
   * The times of the request, in milliseconds, and its token counts. In a stream, in the last chunk, or in each if the
   * request set `timings_per_token`.
   */
  timings?: LlamaCppTimings | null | undefined;
  /** The answer in llama.cpp's own form. If the server runs with `--verbose`. */
  __verbose?: { [key: string]: unknown } | null | undefined;
}

/**
 * What llama.cpp adds to a chunk alone. For `CreateChatCompletionStreamResponse`.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChunk {
  /** How far the prompt is processed. In the first chunks, if the request set `return_progress`. */
  prompt_progress?: LlamaCppPromptProgress | null | undefined;
}

/**
 * What llama.cpp adds to a token. For `ChatCompletionTokenLogprob` and `ChatCompletionTopLogprob`.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppTokenLogprob {
  /** The token's id in the model's vocabulary. */
  id?: number | null | undefined;
}

/**
 * Message that the model generated, with the fields of llama.cpp.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface LlamaCppChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * Token that could have stood at a position, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChatCompletionTopLogprob
  extends Omit<ChatCompletionTopLogprob, keyof LlamaCppTokenLogprob>,
    LlamaCppTokenLogprob {}

/**
 * Generated token with its log probability, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChatCompletionTokenLogprob
  extends Omit<ChatCompletionTokenLogprob, keyof LlamaCppTokenLogprob | "top_logprobs">,
    LlamaCppTokenLogprob {
  /** As on the wire, with the fields of llama.cpp. */
  top_logprobs?: LlamaCppChatCompletionTopLogprob[] | null | undefined;
}

/**
 * Log probabilities of a choice's tokens, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChatCompletionLogprobs extends Omit<ChatCompletionLogprobs, "content" | "refusal"> {
  /** As on the wire, with the fields of llama.cpp. */
  content?: LlamaCppChatCompletionTokenLogprob[] | null | undefined;
  /** As on the wire, with the fields of llama.cpp. */
  refusal?: LlamaCppChatCompletionTokenLogprob[] | null | undefined;
}

/**
 * One of the answers to a request, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChatCompletionChoice extends Omit<ChatCompletionChoice, "message" | "logprobs"> {
  /** As on the wire, with the fields of llama.cpp. */
  message?: LlamaCppChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of llama.cpp. */
  logprobs?: LlamaCppChatCompletionLogprobs | number | null | undefined;
}

/**
 * Chat completion, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof LlamaCppResponse | "choices">,
    LlamaCppResponse {
  /** As on the wire, with the fields of llama.cpp. */
  choices: LlamaCppChatCompletionChoice[];
}

/**
 * What a chunk adds to the message, with the fields of llama.cpp.
 *
 * @see [DeepSeek: thinking mode](https://api-docs.deepseek.com/guides/thinking_mode)
 */
export interface LlamaCppChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof ReasoningContent>,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, "delta" | "message" | "logprobs"> {
  /** As on the wire, with the fields of llama.cpp. */
  delta?: LlamaCppChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of llama.cpp. */
  message?: LlamaCppChatCompletionResponseMessage | null | undefined;
  /** As on the wire, with the fields of llama.cpp. */
  logprobs?: LlamaCppChatCompletionLogprobs | number | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of llama.cpp.
 *
 * @see [llama.cpp: HTTP server](https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md)
 */
export interface LlamaCppCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof LlamaCppResponse | keyof LlamaCppChunk | "choices">,
    LlamaCppResponse,
    LlamaCppChunk {
  /** As on the wire, with the fields of llama.cpp. */
  choices?: LlamaCppChatCompletionStreamChoice[] | null | undefined;
}

/** What llama.cpp adds, by the component that has it. */
export interface LlamaCppFields {
  ChatCompletionResponseMessage: ReasoningContent;
  ChatCompletionStreamResponseDelta: ReasoningContent;
  CreateChatCompletionResponse: LlamaCppResponse;
  CreateChatCompletionStreamResponse: LlamaCppResponse & LlamaCppChunk;
  ChatCompletionTokenLogprob: LlamaCppTokenLogprob;
  ChatCompletionTopLogprob: LlamaCppTokenLogprob;
}

/** The types of `llamaCpp`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface LlamaCppExtension {
  /** What llama.cpp adds to each component. */
  fields: LlamaCppFields;
  /** A response of llama.cpp's. */
  response: LlamaCppCreateChatCompletionResponse;
  /** A chunk of a stream of llama.cpp's. */
  chunk: LlamaCppCreateChatCompletionStreamResponse;
}
