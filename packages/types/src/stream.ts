import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionAnnotation, ChatCompletionContentPart, ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { FinishReason, Metadata, ServiceTier } from "./response.js";
import type { CompletionUsage } from "./usage.js";

/**
 * A chunk of a streamed chat completion: one event of the stream.
 *
 * Keys that servers add are kept as they are spelled. To type them, merge a declaration into this interface.
 *
 * @see [OpenAI API reference: ChatCompletionChunk](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema))
 */
export interface CreateChatCompletionStreamResponse {
  /** The completion's id, the same in every chunk. Empty where the server gave none. */
  id: string;
  /** The object type, always `chat.completion.chunk`. */
  object: "chat.completion.chunk";
  /** When the completion was created: Unix time, in whole seconds. `null` where the server did not say. */
  created: number | null;
  /** The model that answers. Its name is often more exact than the one in the request. Empty where the server did not say. */
  model: string;
  /**
   * What is new of each answer: several if the request set `n`. Empty in chunks that have something else, such as the
   * usage.
   */
  choices: ChatCompletionStreamChoice[];
  /**
   * The token counts of the request, in the last chunk, if the request set `stream_options: { include_usage: true }`. Then
   * `null` in every other. A stream that broke off has none.
   */
  usage?: CompletionUsage | null;
  /** The tier that serves the request. Only in responses to requests that set `service_tier`. */
  serviceTier?: ServiceTier | null;
  /**
   * Identifies the configuration that the model ran with. If it changes, equal requests with an equal `seed` may get
   * different answers. Absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  systemFingerprint?: string;
  /** The caller's metadata. Absent where there is none; only some servers send it in chunks. */
  metadata?: Metadata;
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
  /** The whole message, beside the delta (Perplexity) or in its place (MiniMax's last chunk). Absent on most servers. */
  message?: ChatCompletionResponseMessage;
  /** The log probabilities of the new tokens. `null` or absent where the request did not ask for them. */
  logprobs?: ChatCompletionLogprobs | null;
  /** Why the model stopped. `null` until it did. */
  finishReason: FinishReason | null;
}

/**
 * What a chunk adds to the message.
 *
 * Keys that servers add, such as `reasoning_content`, are kept as they are spelled. To type them, merge a declaration into
 * this interface.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta)
 */
export interface ChatCompletionStreamResponseDelta {
  /** The author of the message. Absent where the server did not say: OpenAI says it in the first chunk alone. */
  role?: "developer" | "system" | "user" | "assistant" | "tool";
  /**
   * Text to append to the content. `null` or absent where there is none. If the server sent parts, it is the joined text of
   * those that have one.
   */
  content?: string | null;
  /** The parts of the content, as the server sent them. Absent if it sent no parts; only some servers do (Mistral). */
  contentParts?: ChatCompletionContentPart[];
  /** Text to append to the refusal. `null` or absent where there is none. */
  refusal?: string | null;
  /** Pieces of tool calls. Absent where there are none. */
  toolCalls?: ChatCompletionMessageToolCallChunk[];
  /** Annotations to add. Absent where there are none. */
  annotations?: ChatCompletionAnnotation[];
  /** A piece of the spoken answer. Absent where there is none. */
  audio?: ChatCompletionStreamAudio;
  /**
   * A piece of the function call, if the request declared `functions`. Absent where there is none.
   *
   * @deprecated Superseded by {@link toolCalls}: declare `tools` in the request.
   */
  functionCall?: ChatCompletionStreamFunctionCall;
}

/**
 * A piece of a tool call. The first piece of a call has its id and name, the others its arguments.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls)
 */
export interface ChatCompletionMessageToolCallChunk {
  /**
   * The call's position among the calls, from `0`: it says which call a piece belongs to. `null` where the server did not
   * say (Gemini), negative on some servers (Mistral). Accumulating tells calls apart then as well.
   */
  index: number | null;
  /** The call's id. Empty or absent in all pieces but the first, or the same again. */
  id?: string;
  /** The tool's type: `function`, `custom`, or a server's own word. Empty or absent in most pieces. */
  type?: "function" | "custom" | (string & {});
  /** A piece of the call of a function tool. Absent in a call of a custom tool. */
  function?: ChatCompletionMessageToolCallChunkFunction;
  /** A piece of the call of a custom tool. Absent in a call of a function tool. */
  custom?: ChatCompletionMessageToolCallChunkCustom;
}

/**
 * A piece of the call of a function tool.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls%20%3E%20(items)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallChunkFunction {
  /** The function's name. Empty or absent in all pieces but the first, on most servers. */
  name?: string;
  /**
   * JSON text to append to the arguments, written by the model: it may be invalid JSON, and may have parameters that the
   * function does not have. Validate the whole before the call.
   */
  arguments?: string;
}

/**
 * A piece of the call of a custom tool. `openai`'s types have it; the specification has not.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCallChunkCustom {
  /** The tool's name. Empty or absent in all pieces but the first. */
  name?: string;
  /** Text to append to the input. Absent where there is none. */
  input?: string;
}

/**
 * A piece of a function call in the deprecated form.
 *
 * @deprecated Superseded by `ChatCompletionMessageToolCallChunk`: declare `tools` in the request.
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.function_call](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20function_call)
 */
export interface ChatCompletionStreamFunctionCall {
  /** The function's name. Empty or absent in all pieces but the first, on most servers. */
  name?: string;
  /**
   * JSON text to append to the arguments, written by the model: it may be invalid JSON, and may have parameters that the
   * function does not have. Validate the whole before the call.
   */
  arguments?: string;
}

/**
 * A piece of a spoken answer. `openai`'s types have it; the specification has not.
 *
 * @see [OpenAI API reference: ChatCompletionAudio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_audio%20%3E%20(schema))
 */
export interface ChatCompletionStreamAudio {
  /** The id by which a later request can refer to the audio. Absent in all pieces but the first. */
  id?: string;
  /** When the audio expires at the server: Unix time, in seconds. In the last piece. Absent in the others. */
  expiresAt?: number;
  /** Audio to append, as Base64. Absent where there is none. */
  data?: string;
  /** Text to append to the transcript. Absent where there is none. */
  transcript?: string;
}
