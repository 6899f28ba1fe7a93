// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ChatCompletionChoice` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionChoice(key: string): Spelling | undefined {
  switch (key) {
    case "index":
    case "message":
    case "logprobs":
    case "finish_reason":
      return "wire";
    case "finishReason":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `CreateChatCompletionResponse` spells a key; `undefined` if the key is unknown. */
export function spellingOfCreateChatCompletionResponse(key: string): Spelling | undefined {
  switch (key) {
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
      return "wire";
    case "serviceTier":
    case "systemFingerprint":
      return "decoded";
    default:
      return undefined;
  }
}
