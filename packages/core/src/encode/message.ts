import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { keepKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionAudio,
  casingInChatCompletionResponseMessage,
  casingInChatCompletionUrlCitation,
  casingInChatCompletionUrlCitationAnnotation,
} from "../keys/message.js";
import { mapList } from "../list.js";
import { encodeChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Turns a message in the model into what a server sends. Its `contentParts` become `content_parts`, beside the text. */
export function encodeChatCompletionResponseMessage(
  message: ChatCompletionResponseMessage,
): wire.ChatCompletionResponseMessage {
  if (!hasMembers(message)) return message;
  const encoded: wire.ChatCompletionResponseMessage = {
    role: message.role,
    content: message.content,
    refusal: message.refusal,
  };
  if (message.contentParts !== undefined) encoded.content_parts = message.contentParts;
  if (message.toolCalls !== undefined) encoded.tool_calls = encodeChatCompletionMessageToolCalls(message.toolCalls);
  if (message.annotations !== undefined) {
    encoded.annotations = mapList(message.annotations, encodeChatCompletionAnnotation);
  }
  if (message.audio !== undefined) encoded.audio = message.audio && encodeChatCompletionAudio(message.audio);
  if (message.functionCall !== undefined) encoded.function_call = message.functionCall;
  for (const key in message) {
    keepKey(encoded, message, key, casingInChatCompletionResponseMessage(key));
  }
  return encoded;
}

/** Turns an annotation in the model into what a server sends. One of an unknown type is what the server sent. */
export function encodeChatCompletionAnnotation(annotation: ChatCompletionAnnotation): wire.ChatCompletionAnnotation {
  if (!hasMembers(annotation)) return annotation;
  switch (annotation.type) {
    case "url_citation":
      return encodeChatCompletionUrlCitationAnnotation(annotation);
    case "unrecognized":
      return encodeChatCompletionUnrecognizedAnnotation(annotation);
    default:
      return annotation;
  }
}

/** Unwraps an annotation of an unknown type: it is what the server sent. */
export function encodeChatCompletionUnrecognizedAnnotation(
  annotation: ChatCompletionUnrecognizedAnnotation,
): wire.ChatCompletionUnrecognizedAnnotation {
  return hasMembers(annotation) ? annotation.wire : annotation;
}

/** Turns a citation of a web page in the model into what a server sends. */
export function encodeChatCompletionUrlCitationAnnotation(
  annotation: ChatCompletionUrlCitationAnnotation,
): wire.ChatCompletionUrlCitationAnnotation {
  if (!hasMembers(annotation)) return annotation;
  const encoded: wire.ChatCompletionUrlCitationAnnotation = {
    type: annotation.type,
    url_citation: encodeChatCompletionUrlCitation(annotation.urlCitation),
  };
  for (const key in annotation) {
    keepKey(encoded, annotation, key, casingInChatCompletionUrlCitationAnnotation(key));
  }
  return encoded;
}

/** Turns a cited web page in the model into what a server sends. */
export function encodeChatCompletionUrlCitation(citation: ChatCompletionUrlCitation): wire.ChatCompletionUrlCitation {
  if (!hasMembers(citation)) return citation;
  const encoded: wire.ChatCompletionUrlCitation = {
    start_index: citation.startIndex,
    end_index: citation.endIndex,
    url: citation.url,
    title: citation.title,
  };
  for (const key in citation) {
    keepKey(encoded, citation, key, casingInChatCompletionUrlCitation(key));
  }
  return encoded;
}

/** Turns a spoken answer in the model into what a server sends. */
export function encodeChatCompletionAudio(audio: ChatCompletionAudio): wire.ChatCompletionAudio {
  if (!hasMembers(audio)) return audio;
  const encoded: wire.ChatCompletionAudio = {
    id: audio.id,
    expires_at: audio.expiresAt,
    data: audio.data,
    transcript: audio.transcript,
  };
  for (const key in audio) {
    keepKey(encoded, audio, key, casingInChatCompletionAudio(key));
  }
  return encoded;
}
