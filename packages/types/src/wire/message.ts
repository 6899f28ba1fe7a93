import type { ChatCompletionAudio, ChatCompletionFunctionCall, ChatCompletionUrlCitation } from "../strict/message.js";
import type { ChatCompletionMessageToolCalls } from "./tool-calls.js";

export type {
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionUrlCitation,
} from "../strict/message.js";

/**
 * A message that the model generated, as servers send it.
 *
 * Unknown keys, such as `reasoning_content`, are kept and have no type: extend the schema with them.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /** The author of the message: in a response, always the assistant. `null` and absence mean the same. */
  role?: "assistant" | null | undefined;
  /**
   * The message's text, or its parts (Mistral's reasoning models). `null` or absent where there is none, for example
   * beside tool calls or a refusal.
   */
  content?: string | ChatCompletionContentPart[] | null | undefined;
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
  /** The annotation's type: any non-empty text but `url_citation`. */
  type: string;
  /** Declared only so that `annotation.url_citation?.url` compiles. As data it is an unknown key. */
  url_citation?: never;
}
