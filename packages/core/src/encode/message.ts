// Written by `pnpm generate` from specification/components/message.ts: edit that.

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

/** Encodes a `ChatCompletionUrlCitation` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionUrlCitation(decoded: ChatCompletionUrlCitation): wire.ChatCompletionUrlCitation {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionUrlCitation = {
    start_index: decoded.startIndex,
    end_index: decoded.endIndex,
    url: decoded.url,
    title: decoded.title,
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionUrlCitation(key));
  return encoded;
}

/** Encodes a `ChatCompletionUrlCitationAnnotation` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionUrlCitationAnnotation(
  decoded: ChatCompletionUrlCitationAnnotation,
): wire.ChatCompletionUrlCitationAnnotation {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionUrlCitationAnnotation = {
    type: decoded.type,
    url_citation: encodeChatCompletionUrlCitation(decoded.urlCitation),
  };
  for (const key in decoded)
    copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionUrlCitationAnnotation(key));
  return encoded;
}

/** Unwraps a `ChatCompletionUnrecognizedAnnotation`: returns what the server sent. */
export function encodeChatCompletionUnrecognizedAnnotation(
  decoded: ChatCompletionUnrecognizedAnnotation,
): wire.ChatCompletionUnrecognizedAnnotation {
  return isObjectOf(decoded) ? decoded.wire : decoded;
}

/** Encodes a `ChatCompletionAnnotation` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionAnnotation(decoded: ChatCompletionAnnotation): wire.ChatCompletionAnnotation {
  if (!isObjectOf(decoded)) return decoded;
  switch (decoded.type) {
    case "url_citation":
      return encodeChatCompletionUrlCitationAnnotation(decoded);
    case "unrecognized":
      return encodeChatCompletionUnrecognizedAnnotation(decoded);
    default:
      return decoded;
  }
}

/** Encodes a `ChatCompletionAudio` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionAudio(decoded: ChatCompletionAudio): wire.ChatCompletionAudio {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionAudio = {
    id: decoded.id,
    expires_at: decoded.expiresAt,
    data: decoded.data,
    transcript: decoded.transcript,
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionAudio(key));
  return encoded;
}

/** Encodes a `ChatCompletionResponseMessage` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionResponseMessage(
  decoded: ChatCompletionResponseMessage,
): wire.ChatCompletionResponseMessage {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionResponseMessage = {
    role: decoded.role,
    content: decoded.content,
    refusal: decoded.refusal,
  };
  if (decoded.contentParts !== undefined) encoded.content_parts = decoded.contentParts;
  if (decoded.toolCalls !== undefined) encoded.tool_calls = encodeChatCompletionMessageToolCalls(decoded.toolCalls);
  if (decoded.annotations !== undefined)
    encoded.annotations = mapList(decoded.annotations, encodeChatCompletionAnnotation);
  if (decoded.audio !== undefined) encoded.audio = decoded.audio && encodeChatCompletionAudio(decoded.audio);
  if (decoded.functionCall !== undefined) encoded.function_call = decoded.functionCall;
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionResponseMessage(key));
  return encoded;
}
