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
 * What servers add to it, as `reasoning_content`, is kept and not typed: extend the schema with it.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /** Who speaks: in a response, always the assistant. `null` or absent, it says the same. */
  role?: "assistant" | null | undefined;
  /**
   * The message's text, or its parts (Mistral's reasoning models). `null` or absent where there is none, as beside tool
   * calls or a refusal.
   */
  content?: string | ChatCompletionContentPart[] | null | undefined;
  /**
   * The parts of a content that came in parts, beside their joined text in {@link content}: how this project's `encode`
   * writes the `contentParts` of a decoded value. No server sends it, and nothing is said of its value.
   */
  content_parts?: unknown;
  /** Why the model declined to answer, in its words. `null` or absent where it did not decline. */
  refusal?: string | null | undefined;
  /** The tools to call, in the order of generation. `null`, absent or empty where the model calls none. */
  tool_calls?: ChatCompletionMessageToolCalls | null | undefined;
  /**
   * What parts of the content refer to, as the web pages that a search found. `null`, absent or empty where there is
   * nothing.
   */
  annotations?: ChatCompletionAnnotation[] | null | undefined;
  /** The spoken answer, where the request asked for audio. `null` or absent where it did not. */
  audio?: ChatCompletionAudio | null | undefined;
  /**
   * The function to call, in requests that declare `functions`. `null` or absent where the model calls none.
   *
   * @deprecated Superseded by {@link tool_calls}, in requests that declare `tools`.
   */
  function_call?: ChatCompletionFunctionCall | null | undefined;
}

/**
 * A part of a message's content, from a server that sends it in parts. Its other members are kept as they are, and are
 * unknown here.
 *
 * @see [Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning/)
 */
export interface ChatCompletionContentPart {
  /** What kind of part this is, as `text` or `thinking`. */
  type: string;
  /** In a part of type `text`, its text. Nothing checks it: a part whose text is no string adds nothing to the content. */
  text?: unknown;
}

/**
 * A remark on a part of the message's content, as servers send it: a citation of a web page, or something that the
 * specification does not know.
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
  /** The page, and the part of the content that rests on it. */
  url_citation: ChatCompletionUrlCitation;
}

/**
 * An annotation of a type that the specification does not know, as the server sent it: OpenRouter sends `file`.
 *
 * Its other members are kept, and are unknown here.
 *
 * @see [OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)
 */
export interface ChatCompletionUnrecognizedAnnotation {
  /** The annotation's type: any text but `url_citation` and the empty one. */
  type: string;
  /** Not described here: declared only so that `annotation.url_citation?.url` compiles on an annotation of any kind. */
  url_citation?: never;
}
