import type { ChatCompletionMessageToolCalls } from "./tool-calls.js";

/**
 * A message that the model generated, as the specification has it.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /** The author of the message: in a response, always the assistant. */
  role: "assistant";
  /** The message's text. `null` where there is none, for example beside tool calls or a refusal. */
  content: string | null;
  /** Why the model declined to answer, in its words. `null` where it did not decline. */
  refusal: string | null;
  /** The tool calls, in the order of generation. Absent where the model calls none. */
  tool_calls?: ChatCompletionMessageToolCalls;
  /**
   * What parts of the content refer to, such as web pages that a search found. Absent or empty where there are none.
   */
  annotations?: ChatCompletionAnnotation[];
  /** The spoken answer. `null` or absent unless the request asked for audio. */
  audio?: ChatCompletionAudio | null;
  /**
   * The function call, if the request declared `functions`. Absent where the model calls none.
   *
   * @deprecated Superseded by {@link tool_calls}: declare `tools` in the request.
   */
  function_call?: ChatCompletionFunctionCall;
}

/**
 * An annotation of a part of the message's content: in the specification, always a citation of a web page.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations)
 */
export interface ChatCompletionAnnotation {
  /** Says that this is a citation of a web page. */
  type: "url_citation";
  /** The page, and the part of the content that cites it. */
  url_citation: ChatCompletionUrlCitation;
}

/**
 * A web page, and the part of a message's content that cites it.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations.url_citation](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations%20%3E%20(items)%20%3E%20(property)%20url_citation)
 */
export interface ChatCompletionUrlCitation {
  /** The index of the citation's first character in the content. */
  start_index: number;
  /** The index of the citation's last character in the content. */
  end_index: number;
  /** The page's address. */
  url: string;
  /** The page's title. */
  title: string;
}

/**
 * A spoken answer.
 *
 * @see [OpenAI API reference: ChatCompletionAudio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_audio%20%3E%20(schema))
 */
export interface ChatCompletionAudio {
  /** The id by which a later request can refer to this audio, until it expires. */
  id: string;
  /** When the audio expires at the server: Unix time, in seconds. */
  expires_at: number;
  /** The audio in the requested format, as Base64. */
  data: string;
  /** The spoken text. */
  transcript: string;
}

/**
 * A call of a function, if the request declared `functions`.
 *
 * @deprecated Superseded by `ChatCompletionMessageToolCall`: declare `tools` in the request.
 * @see [OpenAI API reference: ChatCompletionMessage.function_call](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20function_call)
 */
export interface ChatCompletionFunctionCall {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, written by the model: it may be invalid JSON, and may have parameters that the function
   * does not have. Validate it before the call.
   */
  arguments: string;
}
