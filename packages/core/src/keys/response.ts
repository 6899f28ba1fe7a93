import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoKeyOfIt } from "./no-key.js";

export function isKeyOfWireCreateChatCompletionResponse(key: string): boolean {
  const known = key as keyof wire.CreateChatCompletionResponse;
  switch (known) {
    case "id":
    case "object":
    case "created":
    case "model":
    case "choices":
    case "usage":
    case "service_tier":
    case "system_fingerprint":
    case "metadata":
    case "moderation":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfCreateChatCompletionResponse(key: string): boolean {
  const known = key as keyof CreateChatCompletionResponse;
  switch (known) {
    case "id":
    case "object":
    case "created":
    case "model":
    case "choices":
    case "usage":
    case "serviceTier":
    case "systemFingerprint":
    case "metadata":
    case "moderation":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireChatCompletionChoice(key: string): boolean {
  const known = key as keyof wire.ChatCompletionChoice;
  switch (known) {
    case "index":
    case "message":
    case "logprobs":
    case "finish_reason":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionChoice(key: string): boolean {
  const known = key as keyof ChatCompletionChoice;
  switch (known) {
    case "index":
    case "message":
    case "logprobs":
    case "finishReason":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
