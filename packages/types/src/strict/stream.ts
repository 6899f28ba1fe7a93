import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { FinishReason, ServiceTier } from "./response.js";
import type { CompletionUsage } from "./usage.js";

/**
 * A chunk of a streamed chat completion: one event of the stream.
 *
 * Keys that servers add have no types here. To type them, extend the schema.
 *
 * @see [OpenAI API reference: ChatCompletionChunk](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema))
 */
export interface CreateChatCompletionStreamResponse {
  /** The completion's id, the same in every chunk. */
  id: string;
  /** The object type, always `chat.completion.chunk`. */
  object: "chat.completion.chunk";
  /** When the completion was created: Unix time, in seconds. The same in every chunk. */
  created: number;
  /** The model that answers. Its name is often more exact than the one in the request. */
  model: string;
  /**
   * What is new of each answer: several if the request set `n`. Empty in the last chunk, if the request set
   * `stream_options: { include_usage: true }`.
   */
  choices: ChatCompletionStreamChoice[];
  /**
   * The token counts of the request, in the last chunk, if the request set `stream_options: { include_usage: true }`. Then
   * `null` in every other. A stream that broke off has none.
   */
  usage?: CompletionUsage | null;
  /** The tier that serves the request. Only in responses to requests that set `service_tier`. */
  service_tier?: ServiceTier | null;
  /**
   * Identifies the configuration that the model ran with. If it changes, equal requests with an equal `seed` may get
   * different answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  system_fingerprint?: string;
  /** The results of moderation, in a chunk of their own. `null` or absent in every other. */
  moderation?: ChatCompletionModeration | null;
  /** Random text that gives chunks one size, so that their length tells nothing. Absent where the request turned it off. */
  obfuscation?: string;
}

/**
 * What is new of one answer.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices)
 */
export interface ChatCompletionStreamChoice {
  /** The choice's position among the choices, from `0`. */
  index: number;
  /** What is added to the message. Empty in the chunk that says why the model stopped. */
  delta: ChatCompletionStreamResponseDelta;
  /** The log probabilities of the new tokens. `null` or absent where the request did not ask for them. */
  logprobs?: ChatCompletionLogprobs | null;
  /** Why the model stopped. `null` until it did. */
  finish_reason: FinishReason | null;
}

/**
 * What a chunk adds to the message.
 *
 * Keys that servers add, such as `reasoning_content`, have no types here. To type them, extend the schema.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta)
 */
export interface ChatCompletionStreamResponseDelta {
  /** The author of the message. In the first chunk of a choice alone. */
  role?: "developer" | "system" | "user" | "assistant" | "tool";
  /** Text to append to the content. `null` or absent where there is none. */
  content?: string | null;
  /** Text to append to the refusal. `null` or absent where there is none. */
  refusal?: string | null;
  /** Pieces of tool calls. Absent where there are none. */
  tool_calls?: ChatCompletionMessageToolCallChunk[];
  /**
   * A piece of the function call, if the request declared `functions`. Absent where there is none.
   *
   * @deprecated Superseded by {@link tool_calls}: declare `tools` in the request.
   */
  function_call?: ChatCompletionStreamFunctionCall;
}

/**
 * A piece of a tool call. The first piece of a call has its id and name, the others its arguments.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls)
 */
export interface ChatCompletionMessageToolCallChunk {
  /** The call's position among the calls, from `0`. It says which call a piece belongs to. */
  index: number;
  /** The call's id, in its first piece alone. */
  id?: string;
  /** Says that this is a call of a function tool. In its first piece alone. */
  type?: "function";
  /** A piece of the function's name and arguments. */
  function?: ChatCompletionMessageToolCallChunkFunction;
}

/**
 * A piece of the call of a function tool.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls%20%3E%20(items)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallChunkFunction {
  /** The function's name, in the first piece alone. */
  name?: string;
  /**
   * JSON text to append to the arguments, written by the model: it may be invalid JSON, and may have parameters that the
   * function does not have. Validate the whole before the call.
   */
  arguments?: string;
}

/**
 * A piece of a function call in the deprecated form.
 *
 * @deprecated Superseded by `ChatCompletionMessageToolCallChunk`: declare `tools` in the request.
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.function_call](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20function_call)
 */
export interface ChatCompletionStreamFunctionCall {
  /** The function's name, in the first piece alone. */
  name?: string;
  /**
   * JSON text to append to the arguments, written by the model: it may be invalid JSON, and may have parameters that the
   * function does not have. Validate the whole before the call.
   */
  arguments?: string;
}
