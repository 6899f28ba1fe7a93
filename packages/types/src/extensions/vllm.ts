// Written by `pnpm generate` from specification/extensions/vllm.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { Reasoning, ReasoningContent } from "./shared.js";

/**
 * What vLLM adds to a choice. For `ChatCompletionChoice` and `ChatCompletionStreamChoice`.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMChoice {
  /**
   * What made the model stop: the id of a token, or a text of the request's `stop`. `null` or absent where it was the
   * end of the answer, or the limit of tokens.
   */
  stop_reason?: number | string | null | undefined;
  /** The ids of the generated tokens. `null` or absent unless the request set `return_token_ids`. */
  token_ids?: number[] | null | undefined;
}

/**
 * What vLLM adds to a choice of a whole response. For `ChatCompletionChoice`.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMWholeChoice {
  /**
   * The experts that each token was routed to, as Base64 of an array of NumPy. `null` or absent unless the server was
   * told to return it. Older versions sent lists.
   */
  routed_experts?: unknown;
}

/**
 * What vLLM adds to a response. For `CreateChatCompletionResponse`.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMResponse {
  /**
   * The log probabilities of the prompt's tokens, an object by token id at each position. `null` or absent unless the
   * request set `prompt_logprobs`.
   */
  prompt_logprobs?: unknown[] | null | undefined;
  /** Data for a server that takes over the attention cache. `null` or absent where there is none. */
  kv_transfer_params?: { [key: string]: unknown } | null | undefined;
  /** Data for a server that takes over the encoder's cache. `null` or absent where there is none. */
  ec_transfer_params?: { [key: string]: unknown } | null | undefined;
}

/**
 * What vLLM says of the prompt and of the times. For `CreateChatCompletionResponse` and
 * `CreateChatCompletionStreamResponse`.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMPrompt {
  /**
   * The ids of the prompt's tokens. In a stream, in the first chunk. `null` or absent unless the request set
   * `return_token_ids`.
   */
  prompt_token_ids?: number[] | null | undefined;
  /**
   * The prompt as the model got it. In a stream, in the first chunk. `null` or absent unless the request set
   * `return_prompt_text`.
   */
  prompt_text?: string | null | undefined;
  /** The times of the request. `null` or absent unless the server was told to return them. */
  metrics?: { [key: string]: unknown } | null | undefined;
}

/**
 * Message that the model generated, with the fields of vLLM.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface VLLMChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof Reasoning | keyof ReasoningContent>,
    Reasoning,
    ReasoningContent {}

/**
 * One of the answers to a request, with the fields of vLLM.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMChatCompletionChoice
  extends Omit<ChatCompletionChoice, keyof VLLMChoice | keyof VLLMWholeChoice | "message">,
    VLLMChoice,
    VLLMWholeChoice {
  /** As on the wire, with the fields of vLLM. */
  message?: VLLMChatCompletionResponseMessage | null | undefined;
}

/**
 * Chat completion, with the fields of vLLM.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMCreateChatCompletionResponse
  extends Omit<CreateChatCompletionResponse, keyof VLLMResponse | keyof VLLMPrompt | "choices">,
    VLLMResponse,
    VLLMPrompt {
  /** As on the wire, with the fields of vLLM. */
  choices: VLLMChatCompletionChoice[];
}

/**
 * What a chunk adds to the message, with the fields of vLLM.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface VLLMChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning | keyof ReasoningContent>,
    Reasoning,
    ReasoningContent {}

/**
 * What is new of one answer, with the fields of vLLM.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMChatCompletionStreamChoice
  extends Omit<ChatCompletionStreamChoice, keyof VLLMChoice | "delta" | "message">,
    VLLMChoice {
  /** As on the wire, with the fields of vLLM. */
  delta?: VLLMChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of vLLM. */
  message?: VLLMChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of vLLM.
 *
 * @see [vLLM: the protocol of its server](https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py)
 */
export interface VLLMCreateChatCompletionStreamResponse
  extends Omit<CreateChatCompletionStreamResponse, keyof VLLMPrompt | "choices">,
    VLLMPrompt {
  /** As on the wire, with the fields of vLLM. */
  choices?: VLLMChatCompletionStreamChoice[] | null | undefined;
}

/** What vLLM adds, by the component that has it. */
export interface VLLMFields {
  ChatCompletionResponseMessage: Reasoning & ReasoningContent;
  ChatCompletionStreamResponseDelta: Reasoning & ReasoningContent;
  ChatCompletionChoice: VLLMChoice & VLLMWholeChoice;
  ChatCompletionStreamChoice: VLLMChoice;
  CreateChatCompletionResponse: VLLMResponse & VLLMPrompt;
  CreateChatCompletionStreamResponse: VLLMPrompt;
}

/** The types of `vllm`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface VLLMExtension {
  /** What vLLM adds to each component. */
  fields: VLLMFields;
  /** A response of vLLM's. */
  response: VLLMCreateChatCompletionResponse;
  /** A chunk of a stream of vLLM's. */
  chunk: VLLMCreateChatCompletionStreamResponse;
}
