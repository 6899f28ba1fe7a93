// Written by `pnpm generate` from specification/extensions/cerebras.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CompletionUsage,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { Reasoning } from "./shared.js";

/**
 * Times of a request at Cerebras, in seconds.
 *
 * @see [@cerebras/cerebras_cloud_sdk: the types of a chat completion](https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts)
 */
export interface CerebrasTimeInfo {
  /** The time that the request waited, in seconds. */
  queue_time?: number | null | undefined;
  /** The time that the prompt took, in seconds. */
  prompt_time?: number | null | undefined;
  /** The time that generating the answer took, in seconds. */
  completion_time?: number | null | undefined;
  /** The time of the whole request, in seconds. */
  total_time?: number | null | undefined;
  /** When the request came: Unix time in seconds, with a fraction. */
  created?: number | null | undefined;
}

/**
 * What Cerebras adds to a response and to a chunk. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [@cerebras/cerebras_cloud_sdk: the types of a chat completion](https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts)
 */
export interface CerebrasResponse {
  /** The times of the request, in seconds. In the last chunk of a stream alone. */
  time_info?: CerebrasTimeInfo | null | undefined;
}

/**
 * What Cerebras adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [Cerebras: chat completions](https://inference-docs.cerebras.ai/api-reference/chat-completions)
 */
export interface CerebrasChoice {
  /** The log probabilities of the reasoning's tokens. `null` or absent where the request asked for none. */
  reasoning_logprobs?: ChatCompletionLogprobs | null | undefined;
}

/**
 * What Cerebras adds to usage. For `CompletionUsage`.
 *
 * @see [Cerebras: chat completions](https://inference-docs.cerebras.ai/api-reference/chat-completions)
 */
export interface CerebrasUsage {
  /** Tokens of images in the prompt. Absent where they were not counted. */
  image_tokens?: number | null | undefined;
}

/**
 * Message that the model generated, with the fields of Cerebras.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface CerebrasChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof Reasoning>,
    Reasoning {}

/**
 * One of the answers to a request, with the fields of Cerebras.
 *
 * @see [Cerebras: chat completions](https://inference-docs.cerebras.ai/api-reference/chat-completions)
 */
export interface CerebrasChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof CerebrasChoice | "message">,
    CerebrasChoice {
  /** As on the wire, with the fields of Cerebras. */
  message?: CerebrasChatCompletionResponseMessage | null | undefined;
}

/**
 * Token counts of a request, with the fields of Cerebras.
 *
 * @see [Cerebras: chat completions](https://inference-docs.cerebras.ai/api-reference/chat-completions)
 */
export interface CerebrasCompletionUsage extends Omit<CompletionUsage, keyof CerebrasUsage>, CerebrasUsage {}

/**
 * Chat completion, with the fields of Cerebras.
 *
 * @see [@cerebras/cerebras_cloud_sdk: the types of a chat completion](https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts)
 */
export interface CerebrasCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof CerebrasResponse | "choices" | "usage">,
    CerebrasResponse {
  /** As on the wire, with the fields of Cerebras. */
  choices: CerebrasChatCompletionChoice[];
  /** As on the wire, with the fields of Cerebras. */
  usage?: CerebrasCompletionUsage | null | undefined;
}

/**
 * What a chunk adds to the message, with the fields of Cerebras.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface CerebrasChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning>,
    Reasoning {}

/**
 * What is new of one answer, with the fields of Cerebras.
 *
 * @see [Cerebras: chat completions](https://inference-docs.cerebras.ai/api-reference/chat-completions)
 */
export interface CerebrasChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof CerebrasChoice | "delta" | "message">,
    CerebrasChoice {
  /** As on the wire, with the fields of Cerebras. */
  delta?: CerebrasChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Cerebras. */
  message?: CerebrasChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Cerebras.
 *
 * @see [@cerebras/cerebras_cloud_sdk: the types of a chat completion](https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts)
 */
export interface CerebrasCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof CerebrasResponse | "choices" | "usage">,
    CerebrasResponse {
  /** As on the wire, with the fields of Cerebras. */
  choices?: CerebrasChatCompletionStreamChoice[] | null | undefined;
  /** As on the wire, with the fields of Cerebras. */
  usage?: CerebrasCompletionUsage | null | undefined;
}

/** What Cerebras adds, by the component that has it. */
export interface CerebrasFields {
  ChatCompletionResponseMessage: Reasoning;
  ChatCompletionStreamResponseDelta: Reasoning;
  CreateChatCompletionResponse: CerebrasResponse;
  CreateChatCompletionStreamResponse: CerebrasResponse;
  ChatCompletionChoice: CerebrasChoice;
  ChatCompletionStreamChoice: CerebrasChoice;
  CompletionUsage: CerebrasUsage;
}

/** The types of `cerebras`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface CerebrasExtension {
  /** What Cerebras adds to each component. */
  fields: CerebrasFields;
  /** A response of Cerebras's. */
  response: CerebrasCreateChatCompletionResponse;
  /** A chunk of a stream of Cerebras's. */
  chunk: CerebrasCreateChatCompletionStreamResponse;
}
