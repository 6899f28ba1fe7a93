// Written by `pnpm generate` from specification/extensions/ollama.ts: edit that.

import type {
  ChatCompletionChoice,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionResponseMessage,
  ChatCompletionStreamChoice,
  ChatCompletionStreamResponseDelta,
  ChatCompletionUnrecognizedToolCall,
  CreateChatCompletionResponse,
  CreateChatCompletionStreamResponse,
} from "../wire/index.js";
import type { Reasoning, ToolCallIndex } from "./shared.js";

/**
 * Call of a function tool, with the fields of Ollama.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk)
 */
export interface OllamaChatCompletionMessageToolCall
  extends Omit<ChatCompletionMessageToolCall, keyof ToolCallIndex>,
    ToolCallIndex {}

/**
 * Tool calls of a message, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export type OllamaChatCompletionMessageToolCalls = (
  | OllamaChatCompletionMessageToolCall
  | ChatCompletionMessageCustomToolCall
  | ChatCompletionUnrecognizedToolCall
)[];

/**
 * Message that the model generated, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaChatCompletionResponseMessage
  extends Omit<ChatCompletionResponseMessage, keyof Reasoning | "tool_calls">,
    Reasoning {
  /** As on the wire, with the fields of Ollama. */
  tool_calls?: OllamaChatCompletionMessageToolCalls | null | undefined;
}

/**
 * One of the answers to a request, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaChatCompletionChoice extends Omit<ChatCompletionChoice, "message"> {
  /** As on the wire, with the fields of Ollama. */
  message?: OllamaChatCompletionResponseMessage | null | undefined;
}

/**
 * Chat completion, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaCreateChatCompletionResponse extends Omit<CreateChatCompletionResponse, "choices"> {
  /** As on the wire, with the fields of Ollama. */
  choices: OllamaChatCompletionChoice[];
}

/**
 * What a chunk adds to the message, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaChatCompletionStreamResponseDelta
  extends Omit<ChatCompletionStreamResponseDelta, keyof Reasoning>,
    Reasoning {}

/**
 * What is new of one answer, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaChatCompletionStreamChoice extends Omit<ChatCompletionStreamChoice, "delta" | "message"> {
  /** As on the wire, with the fields of Ollama. */
  delta?: OllamaChatCompletionStreamResponseDelta | null | undefined;
  /** As on the wire, with the fields of Ollama. */
  message?: OllamaChatCompletionResponseMessage | null | undefined;
}

/**
 * Chunk of a streamed chat completion, with the fields of Ollama.
 *
 * @see [OpenRouter: reasoning tokens](https://openrouter.ai/docs/use-cases/reasoning-tokens)
 */
export interface OllamaCreateChatCompletionStreamResponse extends Omit<CreateChatCompletionStreamResponse, "choices"> {
  /** As on the wire, with the fields of Ollama. */
  choices?: OllamaChatCompletionStreamChoice[] | null | undefined;
}

/** What Ollama adds, by the component that has it. */
export interface OllamaFields {
  ChatCompletionResponseMessage: Reasoning;
  ChatCompletionStreamResponseDelta: Reasoning;
  ChatCompletionMessageToolCall: ToolCallIndex;
}

/** The types of `ollama`, the value that `extendResponse` and `extendChunk` of the validators get. */
export interface OllamaExtension {
  /** What Ollama adds to each component. */
  fields: OllamaFields;
  /** A response of Ollama's. */
  response: OllamaCreateChatCompletionResponse;
  /** A chunk of a stream of Ollama's. */
  chunk: OllamaCreateChatCompletionStreamResponse;
}
