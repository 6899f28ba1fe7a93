import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionAudio,
  spellingOfChatCompletionResponseMessage,
  spellingOfChatCompletionUrlCitation,
  spellingOfChatCompletionUrlCitationAnnotation,
} from "../known-keys/message.js";
import { mapList } from "../list.js";
import { encodeChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Encodes a message. Its `contentParts` become `content_parts`, beside the text. */
export function encodeChatCompletionResponseMessage(
  message: ChatCompletionResponseMessage,
): wire.ChatCompletionResponseMessage {
  if (!isObjectOf(message)) return message;
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
    copyKeyNotEncoded(encoded, message, key, spellingOfChatCompletionResponseMessage(key));
  }
  return encoded;
}

/** Encodes an annotation. One of an unknown type is what the server sent. */
export function encodeChatCompletionAnnotation(annotation: ChatCompletionAnnotation): wire.ChatCompletionAnnotation {
  if (!isObjectOf(annotation)) return annotation;
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
  return isObjectOf(annotation) ? annotation.wire : annotation;
}

/** Encodes a citation of a web page. */
export function encodeChatCompletionUrlCitationAnnotation(
  annotation: ChatCompletionUrlCitationAnnotation,
): wire.ChatCompletionUrlCitationAnnotation {
  if (!isObjectOf(annotation)) return annotation;
  const encoded: wire.ChatCompletionUrlCitationAnnotation = {
    type: annotation.type,
    url_citation: encodeChatCompletionUrlCitation(annotation.urlCitation),
  };
  for (const key in annotation) {
    copyKeyNotEncoded(encoded, annotation, key, spellingOfChatCompletionUrlCitationAnnotation(key));
  }
  return encoded;
}

/** Encodes a cited web page. */
export function encodeChatCompletionUrlCitation(citation: ChatCompletionUrlCitation): wire.ChatCompletionUrlCitation {
  if (!isObjectOf(citation)) return citation;
  const encoded: wire.ChatCompletionUrlCitation = {
    start_index: citation.startIndex,
    end_index: citation.endIndex,
    url: citation.url,
    title: citation.title,
  };
  for (const key in citation) {
    copyKeyNotEncoded(encoded, citation, key, spellingOfChatCompletionUrlCitation(key));
  }
  return encoded;
}

/** Encodes a spoken answer. */
export function encodeChatCompletionAudio(audio: ChatCompletionAudio): wire.ChatCompletionAudio {
  if (!isObjectOf(audio)) return audio;
  const encoded: wire.ChatCompletionAudio = {
    id: audio.id,
    expires_at: audio.expiresAt,
    data: audio.data,
    transcript: audio.transcript,
  };
  for (const key in audio) {
    copyKeyNotEncoded(encoded, audio, key, spellingOfChatCompletionAudio(key));
  }
  return encoded;
}
