import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isContentPart } from "../content-parts.js";
import { copyUnknownKey } from "../copy-key.js";
import { isWireChatCompletionUrlCitationAnnotation } from "../guard/wire/message.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionAudio,
  spellingOfChatCompletionFunctionCall,
  spellingOfChatCompletionResponseMessage,
  spellingOfChatCompletionUrlCitation,
  spellingOfChatCompletionUrlCitationAnnotation,
} from "../known-keys/message.js";
import { isListOf, mapList } from "../list.js";
import { decodeContent, textOfObject } from "./text.js";
import { decodeChatCompletionMessageToolCalls } from "./tool-calls.js";

/**
 * Decodes a message. Missing `content` and `refusal` become `null`. Content in parts becomes their joined text; the
 * parts themselves become `contentParts`. Content that is an object becomes its JSON.
 */
export function decodeChatCompletionResponseMessage(
  message: wire.ChatCompletionResponseMessage,
): ChatCompletionResponseMessage {
  if (!isObjectOf(message)) return message;
  const { content, content_parts, tool_calls, annotations, audio, function_call } = message;
  const decoded: ChatCompletionResponseMessage = {
    role: "assistant",
    content: decodeContent(content),
    refusal: message.refusal ?? null,
  };
  if (Array.isArray(content)) decoded.contentParts = content;
  else if (isListOf(content_parts, isContentPart)) decoded.contentParts = content_parts;
  else if (content_parts !== undefined) copyUnknownKey(decoded, message, "content_parts");
  if (tool_calls != null) decoded.toolCalls = decodeChatCompletionMessageToolCalls(tool_calls);
  if (annotations != null) decoded.annotations = mapList(annotations, decodeChatCompletionAnnotation);
  if (audio !== undefined) decoded.audio = audio && decodeChatCompletionAudio(audio);
  if (function_call != null) decoded.functionCall = decodeChatCompletionFunctionCall(function_call);
  for (const key in message) {
    if (spellingOfChatCompletionResponseMessage(key) === undefined) copyUnknownKey(decoded, message, key);
  }
  return decoded;
}

/** Decodes an annotation. One of an unknown type, or in another shape, becomes `{ type: "unrecognized", wire }`. */
export function decodeChatCompletionAnnotation(annotation: wire.ChatCompletionAnnotation): ChatCompletionAnnotation {
  if (!isObjectOf(annotation)) return annotation;
  return isWireChatCompletionUrlCitationAnnotation(annotation)
    ? decodeChatCompletionUrlCitationAnnotation(annotation)
    : decodeChatCompletionUnrecognizedAnnotation(annotation as wire.ChatCompletionUnrecognizedAnnotation);
}

/** Wraps an annotation of an unknown type or shape, so that a `switch` on `type` can tell it from the known ones. */
export function decodeChatCompletionUnrecognizedAnnotation(
  annotation: wire.ChatCompletionUnrecognizedAnnotation,
): ChatCompletionUnrecognizedAnnotation {
  return { type: "unrecognized", wire: annotation };
}

/** Decodes a citation of a web page. */
export function decodeChatCompletionUrlCitationAnnotation(
  annotation: wire.ChatCompletionUrlCitationAnnotation,
): ChatCompletionUrlCitationAnnotation {
  if (!isObjectOf(annotation)) return annotation;
  const decoded: ChatCompletionUrlCitationAnnotation = {
    type: "url_citation",
    urlCitation: decodeChatCompletionUrlCitation(annotation.url_citation),
  };
  for (const key in annotation) {
    if (spellingOfChatCompletionUrlCitationAnnotation(key) === undefined) copyUnknownKey(decoded, annotation, key);
  }
  return decoded;
}

/** Decodes a cited web page. A missing `title` becomes empty, a missing index `null`. */
export function decodeChatCompletionUrlCitation(citation: wire.ChatCompletionUrlCitation): ChatCompletionUrlCitation {
  if (!isObjectOf(citation)) return citation;
  const decoded: ChatCompletionUrlCitation = {
    startIndex: citation.start_index ?? null,
    endIndex: citation.end_index ?? null,
    url: citation.url,
    title: citation.title ?? "",
  };
  for (const key in citation) {
    if (spellingOfChatCompletionUrlCitation(key) === undefined) copyUnknownKey(decoded, citation, key);
  }
  return decoded;
}

/** Decodes a spoken answer. A missing text becomes empty, a missing `expires_at` `null`. */
export function decodeChatCompletionAudio(audio: wire.ChatCompletionAudio): ChatCompletionAudio {
  if (!isObjectOf(audio)) return audio;
  const decoded: ChatCompletionAudio = {
    id: audio.id ?? "",
    expiresAt: audio.expires_at ?? null,
    data: audio.data ?? "",
    transcript: audio.transcript ?? "",
  };
  for (const key in audio) {
    if (spellingOfChatCompletionAudio(key) === undefined) copyUnknownKey(decoded, audio, key);
  }
  return decoded;
}

/** Decodes a call of a function, in the deprecated form. Arguments that are an object become their JSON. */
export function decodeChatCompletionFunctionCall(called: wire.ChatCompletionFunctionCall): ChatCompletionFunctionCall {
  if (!isObjectOf(called)) return called;
  const decoded: ChatCompletionFunctionCall = { name: called.name, arguments: textOfObject(called.arguments) };
  for (const key in called) {
    if (spellingOfChatCompletionFunctionCall(key) === undefined) copyUnknownKey(decoded, called, key);
  }
  return decoded;
}
