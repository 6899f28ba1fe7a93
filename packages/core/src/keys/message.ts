import type {
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoKeyOfIt } from "./no-key.js";

export function isKeyOfWireChatCompletionResponseMessage(key: string): boolean {
  const known = key as keyof wire.ChatCompletionResponseMessage;
  switch (known) {
    case "role":
    case "content":
    case "content_parts":
    case "refusal":
    case "tool_calls":
    case "annotations":
    case "audio":
    case "function_call":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionResponseMessage(key: string): boolean {
  const known = key as keyof ChatCompletionResponseMessage;
  switch (known) {
    case "role":
    case "content":
    case "contentParts":
    case "refusal":
    case "toolCalls":
    case "annotations":
    case "audio":
    case "functionCall":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireChatCompletionUrlCitationAnnotation(key: string): boolean {
  const known = key as keyof wire.ChatCompletionUrlCitationAnnotation;
  switch (known) {
    case "type":
    case "url_citation":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionUrlCitationAnnotation(key: string): boolean {
  const known = key as keyof ChatCompletionUrlCitationAnnotation;
  switch (known) {
    case "type":
    case "urlCitation":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireChatCompletionUrlCitation(key: string): boolean {
  const known = key as keyof wire.ChatCompletionUrlCitation;
  switch (known) {
    case "start_index":
    case "end_index":
    case "url":
    case "title":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionUrlCitation(key: string): boolean {
  const known = key as keyof ChatCompletionUrlCitation;
  switch (known) {
    case "startIndex":
    case "endIndex":
    case "url":
    case "title":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireChatCompletionAudio(key: string): boolean {
  const known = key as keyof wire.ChatCompletionAudio;
  switch (known) {
    case "id":
    case "expires_at":
    case "data":
    case "transcript":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionAudio(key: string): boolean {
  const known = key as keyof ChatCompletionAudio;
  switch (known) {
    case "id":
    case "expiresAt":
    case "data":
    case "transcript":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
