import type { ChatCompletionFunctionCall } from "./strict/message.js";
import type { ChatCompletionMessageToolCalls } from "./tool-calls.js";
import type * as wire from "./wire/message.js";

export type { ChatCompletionFunctionCall } from "./strict/message.js";
export type { ChatCompletionContentPart } from "./wire/message.js";

/**
 * A message that the model generated.
 *
 * What servers add to it, as `reasoning_content`, is kept as it is spelled: declare it by merging into this interface.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /** Who speaks: in a response, always the assistant. */
  role: "assistant";
  /**
   * The message's text. `null` where there is none, as beside tool calls or a refusal. Where the server sent parts, the
   * joined text of those that have one.
   */
  content: string | null;
  /** The content's parts, as they were sent. Absent where the server sent no parts: only some do (Mistral). */
  contentParts?: wire.ChatCompletionContentPart[];
  /** Why the model declined to answer, in its words. `null` where it did not decline. */
  refusal: string | null;
  /** The tools to call, in the order of generation. Absent or empty where the model calls none. */
  toolCalls?: ChatCompletionMessageToolCalls;
  /** What parts of the content refer to, as the web pages that a search found. Absent or empty where there is nothing. */
  annotations?: ChatCompletionAnnotation[];
  /** The spoken answer, where the request asked for audio. `null` or absent where it did not. */
  audio?: ChatCompletionAudio | null;
  /**
   * The function to call, in requests that declare `functions`. Absent where the model calls none.
   *
   * @deprecated Superseded by {@link toolCalls}, in requests that declare `tools`.
   */
  functionCall?: ChatCompletionFunctionCall;
}

/**
 * A remark on a part of the message's content: a citation of a web page, or something that the specification does not
 * know. A `switch` on `type` tells them apart.
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
  urlCitation: ChatCompletionUrlCitation;
}

/**
 * A web page, and the part of a message's content that rests on it.
 *
 * @see [OpenAI API reference: ChatCompletionMessage.annotations.url_citation](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema)%20%3E%20(property)%20annotations%20%3E%20(items)%20%3E%20(property)%20url_citation)
 */
export interface ChatCompletionUrlCitation {
  /** The index of the citation's first character in the content. */
  startIndex: number;
  /** The index of the citation's last character in the content. */
  endIndex: number;
  /** The page's address. */
  url: string;
  /** The page's title. */
  title: string;
}

/**
 * An annotation of a type that the specification does not know: OpenRouter sends `file`.
 *
 * @see [OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)
 */
export interface ChatCompletionUnrecognizedAnnotation {
  /** Says that this is an annotation of an unknown type. What the server called it is in {@link wire}. */
  type: "unrecognized";
  /** The annotation as the server sent it. */
  wire: wire.ChatCompletionUnrecognizedAnnotation;
}

/**
 * A spoken answer.
 *
 * @see [OpenAI API reference: ChatCompletionAudio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_audio%20%3E%20(schema))
 */
export interface ChatCompletionAudio {
  /** The id by which a later request can refer to this audio, until it expires. */
  id: string;
  /** When the server forgets this audio: Unix time, in seconds. */
  expiresAt: number;
  /** The audio in the format that the request asked for, as Base64. */
  data: string;
  /** What is spoken, as text. */
  transcript: string;
}
