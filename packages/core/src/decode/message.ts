import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isContentPart, textOfParts } from "../content-parts.js";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionAudio,
  spellingOfChatCompletionResponseMessage,
  spellingOfChatCompletionUrlCitation,
  spellingOfChatCompletionUrlCitationAnnotation,
} from "../known-keys/message.js";
import { isListOf, mapList } from "../list.js";
import { decodeChatCompletionMessageToolCalls } from "./tool-calls.js";

/**
 * Decodes a message. Missing `content` and `refusal` become `null`. Content in parts becomes their joined text; the
 * parts themselves become `contentParts`.
 */
export function decodeChatCompletionResponseMessage(
  message: wire.ChatCompletionResponseMessage,
): ChatCompletionResponseMessage {
  if (!isObjectOf(message)) return message;
  const { content, content_parts, tool_calls, annotations, audio, function_call } = message;
  const decoded: ChatCompletionResponseMessage = {
    role: "assistant",
    content: isListOf(content, isContentPart) ? textOfParts(content) : (content ?? null),
    refusal: message.refusal ?? null,
  };
  if (Array.isArray(content)) decoded.contentParts = content;
  else if (isListOf(content_parts, isContentPart)) decoded.contentParts = content_parts;
  else if (content_parts !== undefined) copyUnknownKey(decoded, message, "content_parts");
  if (tool_calls != null) decoded.toolCalls = decodeChatCompletionMessageToolCalls(tool_calls);
  if (annotations != null) decoded.annotations = mapList(annotations, decodeChatCompletionAnnotation);
  if (audio !== undefined) decoded.audio = audio && decodeChatCompletionAudio(audio);
  if (function_call != null) decoded.functionCall = function_call;
  for (const key in message) {
    if (spellingOfChatCompletionResponseMessage(key) === undefined) copyUnknownKey(decoded, message, key);
  }
  return decoded;
}

/** Decodes an annotation. One of an unknown type becomes `{ type: "unrecognized", wire }`. */
export function decodeChatCompletionAnnotation(annotation: wire.ChatCompletionAnnotation): ChatCompletionAnnotation {
  if (!isObjectOf(annotation)) return annotation;
  return annotation.type === "url_citation"
    ? decodeChatCompletionUrlCitationAnnotation(annotation as wire.ChatCompletionUrlCitationAnnotation)
    : decodeChatCompletionUnrecognizedAnnotation(annotation as wire.ChatCompletionUnrecognizedAnnotation);
}

/** Wraps an annotation of an unknown type, so that a `switch` on `type` can tell it from the known ones. */
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

/** Decodes a cited web page. */
export function decodeChatCompletionUrlCitation(citation: wire.ChatCompletionUrlCitation): ChatCompletionUrlCitation {
  if (!isObjectOf(citation)) return citation;
  const decoded: ChatCompletionUrlCitation = {
    startIndex: citation.start_index,
    endIndex: citation.end_index,
    url: citation.url,
    title: citation.title,
  };
  for (const key in citation) {
    if (spellingOfChatCompletionUrlCitation(key) === undefined) copyUnknownKey(decoded, citation, key);
  }
  return decoded;
}

/** Decodes a spoken answer. */
export function decodeChatCompletionAudio(audio: wire.ChatCompletionAudio): ChatCompletionAudio {
  if (!isObjectOf(audio)) return audio;
  const decoded: ChatCompletionAudio = {
    id: audio.id,
    expiresAt: audio.expires_at,
    data: audio.data,
    transcript: audio.transcript,
  };
  for (const key in audio) {
    if (spellingOfChatCompletionAudio(key) === undefined) copyUnknownKey(decoded, audio, key);
  }
  return decoded;
}
