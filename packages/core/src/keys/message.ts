import type {
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const messageKeys: KnownKeys<wire.ChatCompletionResponseMessage, ChatCompletionResponseMessage> = {
  role: true,
  content: true,
  content_parts: true,
  contentParts: true,
  refusal: true,
  tool_calls: true,
  toolCalls: true,
  annotations: true,
  audio: true,
  function_call: true,
  functionCall: true,
};

export const urlCitationAnnotationKeys: KnownKeys<
  wire.ChatCompletionUrlCitationAnnotation,
  ChatCompletionUrlCitationAnnotation
> = {
  type: true,
  url_citation: true,
  urlCitation: true,
};

export const urlCitationKeys: KnownKeys<wire.ChatCompletionUrlCitation, ChatCompletionUrlCitation> = {
  start_index: true,
  startIndex: true,
  end_index: true,
  endIndex: true,
  url: true,
  title: true,
};

export const audioKeys: KnownKeys<wire.ChatCompletionAudio, ChatCompletionAudio> = {
  id: true,
  expires_at: true,
  expiresAt: true,
  data: true,
  transcript: true,
};
