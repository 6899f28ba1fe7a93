import type { ChatCompletionMessageToolCalls } from "./tool-calls.js";

/**
 * A message that the model generated, as servers send it.
 *
 * Unknown keys, such as `reasoning_content`, are kept and have no type: extend the schema with them.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /**
   * The author of the message: in a response, always the assistant. `null`, absence, the empty text (MiniMax) and
   * `model` (relays of Gemini) mean the same.
   */
  role?: "assistant" | "model" | "" | null | undefined;
  /**
   * The message's text, its parts (Mistral's reasoning models), or an object (Cloudflare, for structured output). `null`
   * or absent where there is none, for example beside tool calls or a refusal.
   */
  content?: string | ChatCompletionContentPart[] | { [key: string]: unknown } | null | undefined;
  /**
   * The parts of a content that came in parts; {@link content} has their joined text. Encoding writes it from the
   * `contentParts` of a decoded value. No server sends it. Its value is not checked.
   */
  content_parts?: unknown;
  /** Why the model declined to answer, in its words. `null` or absent where it did not decline. */
  refusal?: string | null | undefined;
  /** The tool calls, in the order of generation. `null`, absent or empty where the model calls none. */
  tool_calls?: ChatCompletionMessageToolCalls | null | undefined;
  /**
   * What parts of the content refer to, such as web pages that a search found. `null`, absent or empty where there are
   * none.
   */
  annotations?: ChatCompletionAnnotation[] | null | undefined;
  /** The spoken answer. `null` or absent unless the request asked for audio. */
  audio?: ChatCompletionAudio | null | undefined;
  /**
   * The function call, if the request declared `functions`. `null` or absent where the model calls none.
   *
   * @deprecated Superseded by {@link tool_calls}: declare `tools` in the request.
   */
  function_call?: ChatCompletionFunctionCall | null | undefined;
}

/**
 * A part of a message's content, as some servers send it (Mistral). Its other members are kept and have no type.
 *
 * @see [Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning/)
 */
export interface ChatCompletionContentPart {
  /** The part's type, such as `text` or `thinking`. */
  type: string;
  /**
   * The text of a part of type `text`. It is not checked. If it is not a string, it adds nothing to the decoded
   * content.
   */
  text?: unknown;
}

/**
 * A web page, and the part of a message's content that cites it, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations.url_citation](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations%20%3E%20(items)%20%3E%20(property)%20url_citation)
 */
export interface ChatCompletionUrlCitation {
  /** The index of the citation's first character in the content. `null` or absent where the server does not say. */
  start_index?: number | null | undefined;
  /** The index of the citation's last character in the content. `null` or absent where the server does not say. */
  end_index?: number | null | undefined;
  /** The page's address. */
  url: string;
  /** The page's title. `null` or absent where the server sends none (OpenRouter). */
  title?: string | null | undefined;
}

/**
 * A spoken answer, as servers send it.
 *
 * @see [OpenAI API reference: ChatCompletionAudio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_audio%20%3E%20(schema))
 */
export interface ChatCompletionAudio {
  /** The id by which a later request can refer to this audio, until it expires. `null` or absent where there is none. */
  id?: string | null | undefined;
  /** When the audio expires at the server: Unix time, in seconds. `null` or absent where it does not say. */
  expires_at?: number | null | undefined;
  /** The audio in the requested format, as Base64. `null` or absent where there is none. */
  data?: string | null | undefined;
  /** The spoken text. `null` or absent where there is none. */
  transcript?: string | null | undefined;
}

/**
 * A call of a function, if the request declared `functions`, as servers send it.
 *
 * @deprecated Superseded by `ChatCompletionMessageToolCall`: declare `tools` in the request.
 * @see [OpenAI API reference: ChatCompletionMessage.function_call](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20function_call)
 */
export interface ChatCompletionFunctionCall {
  /** The function's name, as the request declared it. */
  name: string;
  /**
   * The arguments as JSON text, written by the model: it may be invalid JSON, and may have parameters that the function
   * does not have. Validate it before the call. An object on some servers (GigaChat).
   */
  arguments: string | { [key: string]: unknown };
}

/**
 * An annotation of a part of the message's content, as servers send it: a citation of a web page, or an annotation of a
 * type that the specification does not have.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations)
 */
export type ChatCompletionAnnotation = ChatCompletionUrlCitationAnnotation | ChatCompletionUnrecognizedAnnotation;

/**
 * A citation of a web page.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations)
 */
export interface ChatCompletionUrlCitationAnnotation {
  /** Says that this is a citation of a web page. */
  type: "url_citation";
  /** The page, and the part of the content that cites it. */
  url_citation: ChatCompletionUrlCitation;
}

/**
 * An annotation of a type that the specification does not have, as the server sent it: OpenRouter sends `file`.
 *
 * Its other members are kept and have no type.
 *
 * @see [OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)
 */
export interface ChatCompletionUnrecognizedAnnotation {
  /** The annotation's type: any non-empty text. */
  type: string;
  /** In an annotation of the type `url_citation`, a citation in another shape than the specification's. */
  url_citation?: unknown;
}
