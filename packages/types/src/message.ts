import type { ChatCompletionFunctionCall } from "./strict/message.js";
import type { ChatCompletionMessageToolCalls } from "./tool-calls.js";
import type * as wire from "./wire/message.js";

export type { ChatCompletionFunctionCall } from "./strict/message.js";
export type { ChatCompletionContentPart } from "./wire/message.js";

/**
 * A message that the model generated.
 *
 * Unknown keys, such as `reasoning_content`, keep their spelling. To give them a type, declare them by merging into
 * this interface.
 *
 * @see [OpenAI API reference: ChatCompletionMessage](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_message%20%3E%20(schema))
 */
export interface ChatCompletionResponseMessage {
  /** The author of the message: in a response, always the assistant. */
  role: "assistant";
  /**
   * The message's text. `null` where there is none, for example beside tool calls or a refusal. If the server sent
   * parts, it is the joined text of those that have one.
   */
  content: string | null;
  /** The content's parts, as the server sent them. Absent if it sent no parts; only some servers do (Mistral). */
  contentParts?: wire.ChatCompletionContentPart[];
  /** Why the model declined to answer, in its words. `null` where it did not decline. */
  refusal: string | null;
  /** The tool calls, in the order of generation. Absent or empty where the model calls none. */
  toolCalls?: ChatCompletionMessageToolCalls;
  /**
   * What parts of the content refer to, such as web pages that a search found. Absent or empty where there are none.
   */
  annotations?: ChatCompletionAnnotation[];
  /** The spoken answer. `null` or absent unless the request asked for audio. */
  audio?: ChatCompletionAudio | null;
  /**
   * The function call, if the request declared `functions`. Absent where the model calls none.
   *
   * @deprecated Superseded by {@link toolCalls}: declare `tools` in the request.
   */
  functionCall?: ChatCompletionFunctionCall;
}

/**
 * An annotation of a part of the message's content: a citation of a web page, or an annotation of a type that the
 * specification does not have. A `switch` on `type` tells them apart.
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
  urlCitation: ChatCompletionUrlCitation;
}

/**
 * A web page, and the part of a message's content that cites it.
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
 * An annotation of a type that the specification does not have: OpenRouter sends `file`.
 *
 * @see [OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)
 */
export interface ChatCompletionUnrecognizedAnnotation {
  /** Says that this is an annotation of an unknown type. The server's own type is in {@link wire}. */
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
  /** When the audio expires at the server: Unix time, in seconds. */
  expiresAt: number;
  /** The audio in the requested format, as Base64. */
  data: string;
  /** The spoken text. */
  transcript: string;
}
