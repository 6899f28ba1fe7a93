import type { ChatCompletionLogprobs } from "./logprobs.js";
import type { ChatCompletionAnnotation, ChatCompletionContentPart, ChatCompletionResponseMessage } from "./message.js";
import type { ChatCompletionModeration } from "./moderation.js";
import type { FinishReason, Metadata, ServiceTier } from "./response.js";
import type { CompletionUsage } from "./usage.js";

/**
 * A chunk of a streamed chat completion, as servers send it: one event of the stream.
 *
 * Keys that servers add have no types here. To type them, extend the schema.
 *
 * @see [OpenAI API reference: ChatCompletionChunk](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema))
 */
export interface CreateChatCompletionStreamResponse {
  /** The completion's id, the same in every chunk. Empty, `null` or absent where the server gives none. */
  id?: string | null | undefined;
  /** The object type: `chat.completion.chunk`, or another text of the server's. Empty, `null` or absent in some chunks. */
  object?: string | null | undefined;
  /**
   * When the completion was created: Unix time in seconds, as a number, as digits, or as a date in ISO 8601. `0`, `null` or
   * absent where the server does not say, as in Azure's first chunk.
   */
  created?: number | string | null | undefined;
  /** The model that answers. Empty, `null` or absent where the server does not say. */
  model?: string | null | undefined;
  /**
   * What is new of each answer. Empty in chunks that have something else, such as the usage. `null` or absent in some of
   * them.
   */
  choices?: ChatCompletionStreamChoice[] | null | undefined;
  /**
   * The token counts of the request. With `stream_options: { include_usage: true }`, `null` in every chunk but the last.
   * Some servers send it with every chunk.
   */
  usage?: CompletionUsage | null | undefined;
  /** The tier that serves the request. `null` or absent unless the request set `service_tier`. */
  service_tier?: ServiceTier | null | undefined;
  /**
   * Identifies the configuration that the model ran with. `null` or absent where the server does not say.
   *
   * @deprecated The specification names no successor.
   */
  system_fingerprint?: string | null | undefined;
  /** The caller's metadata. `null` or absent where there is none. */
  metadata?: Metadata | null | undefined;
  /** The results of moderation, in a chunk of their own. `null` or absent in every other. */
  moderation?: ChatCompletionModeration | null | undefined;
  /** Random text that gives chunks one size, so that their length tells nothing. Absent where the request turned it off. */
  obfuscation?: string | null | undefined;
}

/**
 * What is new of one answer, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices)
 */
export interface ChatCompletionStreamChoice {
  /** The choice's position among the choices, from `0`. If `null` or absent, the position in the array. */
  index?: number | null | undefined;
  /** What is added to the message. `null` or absent where nothing is (Azure's asynchronous filter). */
  delta?: ChatCompletionStreamResponseDelta | null | undefined;
  /** The whole message, beside the delta (Perplexity) or in its place (MiniMax's last chunk). Absent on most servers. */
  message?: ChatCompletionResponseMessage | null | undefined;
  /** The log probabilities of the new tokens. `null` or absent where the request did not ask for them. */
  logprobs?: ChatCompletionLogprobs | number | null | undefined;
  /** Why the model stopped. `null`, absent or empty until it did. */
  finish_reason?: FinishReason | null | undefined;
}

/**
 * What a chunk adds to the message, as servers send it.
 *
 * Keys that servers add, such as `reasoning_content`, have no types here. To type them, extend the schema.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta)
 */
export interface ChatCompletionStreamResponseDelta {
  /**
   * The author of the message. OpenAI sends it in the first chunk alone, others in each. `null`, absence, the empty text and
   * `model` mean the assistant.
   */
  role?: "developer" | "system" | "user" | "assistant" | "tool" | "model" | "" | null | undefined;
  /** Text to append to the content, or parts of it (Mistral's reasoning models). `null` or absent where there is none. */
  content?: string | ChatCompletionContentPart[] | { [key: string]: unknown } | null | undefined;
  /** Text to append to the refusal. `null` or absent where there is none. */
  refusal?: string | null | undefined;
  /** Pieces of tool calls. `null` or absent where there are none. */
  tool_calls?: ChatCompletionMessageToolCallChunk[] | null | undefined;
  /** Annotations to add. `null` or absent where there are none. */
  annotations?: ChatCompletionAnnotation[] | null | undefined;
  /** A piece of the spoken answer. `null` or absent where there is none. */
  audio?: ChatCompletionStreamAudio | null | undefined;
  /**
   * A piece of the function call, if the request declared `functions`. `null` or absent where there is none.
   *
   * @deprecated Superseded by {@link tool_calls}: declare `tools` in the request.
   */
  function_call?: ChatCompletionStreamFunctionCall | null | undefined;
}

/**
 * A piece of a tool call, as servers send it. The first piece of a call has its id and name, the others its arguments.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls)
 */
export interface ChatCompletionMessageToolCallChunk {
  /** The call's position among the calls, from `0`. `null`, absent or negative on some servers (Mistral, Gemini). */
  index?: number | null | undefined;
  /** The call's id, in its first piece. Empty, `null` or absent in the others, or the same again. */
  id?: string | number | null | undefined;
  /** The tool's type: `function`, `custom`, or a server's own word. Empty, `null` or absent in most pieces. */
  type?: string | null | undefined;
  /** A piece of the call of a function tool. `null` or absent in a call of a custom tool. */
  function?: ChatCompletionMessageToolCallChunkFunction | null | undefined;
  /** A piece of the call of a custom tool. `null` or absent in a call of a function tool. */
  custom?: ChatCompletionMessageToolCallChunkCustom | null | undefined;
}

/**
 * A piece of the call of a function tool, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls.function](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls%20%3E%20(items)%20%3E%20(property)%20function)
 */
export interface ChatCompletionMessageToolCallChunkFunction {
  /** The function's name, whole in the first piece on most servers. Empty, `null` or absent in the others. */
  name?: string | null | undefined;
  /** JSON text to append to the arguments. `null` or absent where there is none. An object on some servers. */
  arguments?: string | { [key: string]: unknown } | null | undefined;
}

/**
 * A piece of the call of a custom tool, as servers send it. `openai`'s types have it; the specification has not.
 *
 * @see [OpenAI API reference: ChatCompletionMessageCustomToolCall](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message_custom_tool_call%20%3E%20(schema))
 */
export interface ChatCompletionMessageToolCallChunkCustom {
  /** The tool's name. Empty, `null` or absent in all pieces but the first. */
  name?: string | null | undefined;
  /** Text to append to the input. `null` or absent where there is none. */
  input?: string | null | undefined;
}

/**
 * A piece of a function call in the deprecated form, as servers send it.
 *
 * @deprecated Superseded by `ChatCompletionMessageToolCallChunk`: declare `tools` in the request.
 * @see [OpenAI API reference: ChatCompletionChunk.choices.delta.function_call](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20function_call)
 */
export interface ChatCompletionStreamFunctionCall {
  /** The function's name. Empty, `null` or absent in all pieces but the first. */
  name?: string | null | undefined;
  /** JSON text to append to the arguments. `null` or absent where there is none. An object on some servers. */
  arguments?: string | { [key: string]: unknown } | null | undefined;
}

/**
 * A piece of a spoken answer, as servers send it. `openai`'s types have it; the specification has not.
 *
 * @see [OpenAI API reference: ChatCompletionAudio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_audio%20%3E%20(schema))
 */
export interface ChatCompletionStreamAudio {
  /** The id by which a later request can refer to the audio. `null` or absent in all pieces but the first. */
  id?: string | null | undefined;
  /** When the audio expires at the server: Unix time, in seconds. In the last piece. `null` or absent in the others. */
  expires_at?: number | null | undefined;
  /** Audio to append, as Base64. `null` or absent where there is none. */
  data?: string | null | undefined;
  /** Text to append to the transcript. `null` or absent where there is none. */
  transcript?: string | null | undefined;
}
