import type { ChatCompletionFunctionCall } from "./strict/message.js";
import type { ChatCompletionMessageToolCalls } from "./strict/tool-calls.js";

/**
 * A message of the assistant in a request: an earlier answer, sent back as a part of the conversation. It is JSON as
 * servers accept it, in snake_case: `toAssistantMessage` of `@chat-completion/core` makes it of an answer.
 *
 * A server's own keys, such as `reasoning_content`, have no type.
 *
 * @see [OpenAI API reference: ChatCompletionAssistantMessageParam](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_assistant_message_param%20%3E%20(schema))
 */
export interface ChatCompletionRequestAssistantMessage {
  /** The author of the message: the assistant. */
  role: "assistant";
  /**
   * The message's text, or its parts. `null` or absent only beside tool calls, a function call, or audio. Servers that
   * answer in parts (Mistral) also accept their own parts, which have no type here.
   */
  content?: string | ChatCompletionRequestAssistantMessageContentPart[] | null;
  /** Why the model declined to answer, in its words. `null` or absent where it did not decline. */
  refusal?: string | null;
  /** A name, to tell several participants of the same role apart. Absent where there is one assistant. */
  name?: string;
  /** An earlier spoken answer. `null` or absent where there is none. */
  audio?: ChatCompletionRequestAssistantMessageAudio | null;
  /**
   * The tool calls of the answer. A message with the role `tool` must follow for each of them. Absent where there are
   * none: servers reject an empty array.
   */
  tool_calls?: ChatCompletionMessageToolCalls;
  /**
   * The function call of the answer. `null` or absent where there is none.
   *
   * @deprecated Superseded by {@link tool_calls}.
   */
  function_call?: ChatCompletionFunctionCall | null;
}

/**
 * A part of the content of an assistant's message in a request. A `switch` on `type` tells the parts apart.
 *
 * @see [OpenAI API reference: ChatCompletionAssistantMessageParam.content](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_assistant_message_param%20%3E%20(schema)%20%3E%20(property)%20content)
 */
export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartRefusal;

/**
 * A text in the content of a message in a request.
 *
 * @see [OpenAI API reference: ChatCompletionContentPartText](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_content_part_text%20%3E%20(schema))
 */
export interface ChatCompletionRequestMessageContentPartText {
  /** Says that this is a text. */
  type: "text";
  /** The text. */
  text: string;
}

/**
 * A refusal in the content of an assistant's message in a request.
 *
 * @see [OpenAI API reference: ChatCompletionContentPartRefusal](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_content_part_refusal%20%3E%20(schema))
 */
export interface ChatCompletionRequestMessageContentPartRefusal {
  /** Says that this is a refusal. */
  type: "refusal";
  /** Why the model declined to answer, in its words. */
  refusal: string;
}

/**
 * An earlier spoken answer, by its id. The server knows it until the `expires_at` of the answer.
 *
 * @see [OpenAI API reference: ChatCompletionAssistantMessageParam.audio](https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_assistant_message_param%20%3E%20(schema)%20%3E%20(property)%20audio)
 */
export interface ChatCompletionRequestAssistantMessageAudio {
  /** The id of the audio in the answer. */
  id: string;
}
