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
import { isArrayOf } from "../guard/primitives.js";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionAudio,
  casingInChatCompletionResponseMessage,
  casingInChatCompletionUrlCitation,
  casingInChatCompletionUrlCitationAnnotation,
} from "../keys/message.js";
import { mapList } from "../list.js";
import { decodeChatCompletionMessageToolCalls } from "./tool-calls.js";

/**
 * Turns a message as servers send it into the model. Missing `content` and `refusal` become `null`; content in parts
 * becomes the joined text of its parts, and the parts stay beside it.
 */
export function decodeChatCompletionResponseMessage(
  message: wire.ChatCompletionResponseMessage,
): ChatCompletionResponseMessage {
  if (!hasMembers(message)) return message;
  const { content, content_parts, tool_calls, annotations, audio, function_call } = message;
  const model: ChatCompletionResponseMessage = {
    role: "assistant",
    content: isArrayOf(content, isContentPart) ? textOfParts(content) : (content ?? null),
    refusal: message.refusal ?? null,
  };
  if (Array.isArray(content)) model.contentParts = content;
  else if (isArrayOf(content_parts, isContentPart)) model.contentParts = content_parts;
  else if (content_parts !== undefined) copyKey(model, message, "content_parts");
  if (tool_calls != null) model.toolCalls = decodeChatCompletionMessageToolCalls(tool_calls);
  if (annotations != null) model.annotations = mapList(annotations, decodeChatCompletionAnnotation);
  if (audio !== undefined) model.audio = audio && decodeChatCompletionAudio(audio);
  if (function_call != null) model.functionCall = function_call;
  for (const key in message) {
    if (casingInChatCompletionResponseMessage(key) === undefined) copyKey(model, message, key);
  }
  return model;
}

/** Turns an annotation as servers send it into the model. One of an unknown type becomes `{ type: "unrecognized", wire }`. */
export function decodeChatCompletionAnnotation(annotation: wire.ChatCompletionAnnotation): ChatCompletionAnnotation {
  if (!hasMembers(annotation)) return annotation;
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

/** Turns a citation of a web page as servers send it into the model. */
export function decodeChatCompletionUrlCitationAnnotation(
  annotation: wire.ChatCompletionUrlCitationAnnotation,
): ChatCompletionUrlCitationAnnotation {
  if (!hasMembers(annotation)) return annotation;
  const model: ChatCompletionUrlCitationAnnotation = {
    type: "url_citation",
    urlCitation: decodeChatCompletionUrlCitation(annotation.url_citation),
  };
  for (const key in annotation) {
    if (casingInChatCompletionUrlCitationAnnotation(key) === undefined) copyKey(model, annotation, key);
  }
  return model;
}

/** Turns a cited web page as servers send it into the model. */
export function decodeChatCompletionUrlCitation(citation: wire.ChatCompletionUrlCitation): ChatCompletionUrlCitation {
  if (!hasMembers(citation)) return citation;
  const model: ChatCompletionUrlCitation = {
    startIndex: citation.start_index,
    endIndex: citation.end_index,
    url: citation.url,
    title: citation.title,
  };
  for (const key in citation) {
    if (casingInChatCompletionUrlCitation(key) === undefined) copyKey(model, citation, key);
  }
  return model;
}

/** Turns a spoken answer as servers send it into the model. */
export function decodeChatCompletionAudio(audio: wire.ChatCompletionAudio): ChatCompletionAudio {
  if (!hasMembers(audio)) return audio;
  const model: ChatCompletionAudio = {
    id: audio.id,
    expiresAt: audio.expires_at,
    data: audio.data,
    transcript: audio.transcript,
  };
  for (const key in audio) {
    if (casingInChatCompletionAudio(key) === undefined) copyKey(model, audio, key);
  }
  return model;
}
