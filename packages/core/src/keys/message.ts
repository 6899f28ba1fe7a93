import type {
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

export function casingInChatCompletionResponseMessage(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionResponseMessage | keyof ChatCompletionResponseMessage;
  switch (known) {
    case "role":
    case "content":
    case "content_parts":
    case "refusal":
    case "tool_calls":
    case "annotations":
    case "audio":
    case "function_call":
      known satisfies keyof wire.ChatCompletionResponseMessage;
      return "wire";
    case "contentParts":
    case "toolCalls":
    case "functionCall":
      known satisfies Exclude<keyof ChatCompletionResponseMessage, keyof wire.ChatCompletionResponseMessage>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionUrlCitationAnnotation(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionUrlCitationAnnotation | keyof ChatCompletionUrlCitationAnnotation;
  switch (known) {
    case "type":
    case "url_citation":
      known satisfies keyof wire.ChatCompletionUrlCitationAnnotation;
      return "wire";
    case "urlCitation":
      known satisfies Exclude<
        keyof ChatCompletionUrlCitationAnnotation,
        keyof wire.ChatCompletionUrlCitationAnnotation
      >;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionUrlCitation(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionUrlCitation | keyof ChatCompletionUrlCitation;
  switch (known) {
    case "start_index":
    case "end_index":
    case "url":
    case "title":
      known satisfies keyof wire.ChatCompletionUrlCitation;
      return "wire";
    case "startIndex":
    case "endIndex":
      known satisfies Exclude<keyof ChatCompletionUrlCitation, keyof wire.ChatCompletionUrlCitation>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionAudio(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionAudio | keyof ChatCompletionAudio;
  switch (known) {
    case "id":
    case "expires_at":
    case "data":
    case "transcript":
      known satisfies keyof wire.ChatCompletionAudio;
      return "wire";
    case "expiresAt":
      known satisfies Exclude<keyof ChatCompletionAudio, keyof wire.ChatCompletionAudio>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}
