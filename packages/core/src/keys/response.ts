import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

export function casingInCreateChatCompletionResponse(key: string): Casing | undefined {
  const known = key as keyof wire.CreateChatCompletionResponse | keyof CreateChatCompletionResponse;
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
      known satisfies keyof wire.CreateChatCompletionResponse;
      return "wire";
    case "serviceTier":
    case "systemFingerprint":
      known satisfies Exclude<keyof CreateChatCompletionResponse, keyof wire.CreateChatCompletionResponse>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionChoice(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionChoice | keyof ChatCompletionChoice;
  switch (known) {
    case "index":
    case "message":
    case "logprobs":
    case "finish_reason":
      known satisfies keyof wire.ChatCompletionChoice;
      return "wire";
    case "finishReason":
      known satisfies Exclude<keyof ChatCompletionChoice, keyof wire.ChatCompletionChoice>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}
