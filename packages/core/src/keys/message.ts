import type {
  ChatCompletionAudio,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const messageKeys: KnownKeys<wire.ChatCompletionResponseMessage, ChatCompletionResponseMessage> = {
  role: "both",
  content: "both",
  content_parts: "wire",
  contentParts: "model",
  refusal: "both",
  tool_calls: "wire",
  toolCalls: "model",
  annotations: "both",
  audio: "both",
  function_call: "wire",
  functionCall: "model",
};

export const urlCitationAnnotationKeys: KnownKeys<
  wire.ChatCompletionUrlCitationAnnotation,
  ChatCompletionUrlCitationAnnotation
> = {
  type: "both",
  url_citation: "wire",
  urlCitation: "model",
};

export const urlCitationKeys: KnownKeys<wire.ChatCompletionUrlCitation, ChatCompletionUrlCitation> = {
  start_index: "wire",
  startIndex: "model",
  end_index: "wire",
  endIndex: "model",
  url: "both",
  title: "both",
};

export const audioKeys: KnownKeys<wire.ChatCompletionAudio, ChatCompletionAudio> = {
  id: "both",
  expires_at: "wire",
  expiresAt: "model",
  data: "both",
  transcript: "both",
};
