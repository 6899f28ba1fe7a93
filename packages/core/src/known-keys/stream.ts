// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ChatCompletionStreamFunctionCall` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionStreamFunctionCall(key: string): Spelling | undefined {
  switch (key) {
    case "name":
    case "arguments":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionMessageToolCallChunkFunction` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageToolCallChunkFunction(key: string): Spelling | undefined {
  switch (key) {
    case "name":
    case "arguments":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionMessageToolCallChunkCustom` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageToolCallChunkCustom(key: string): Spelling | undefined {
  switch (key) {
    case "name":
    case "input":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionMessageToolCallChunk` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageToolCallChunk(key: string): Spelling | undefined {
  switch (key) {
    case "index":
    case "id":
    case "type":
    case "function":
    case "custom":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionStreamAudio` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionStreamAudio(key: string): Spelling | undefined {
  switch (key) {
    case "id":
    case "expires_at":
    case "data":
    case "transcript":
      return "wire";
    case "expiresAt":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionStreamResponseDelta` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionStreamResponseDelta(key: string): Spelling | undefined {
  switch (key) {
    case "role":
    case "content":
    case "refusal":
    case "tool_calls":
    case "function_call":
    case "annotations":
    case "audio":
      return "wire";
    case "toolCalls":
    case "functionCall":
      return "decoded";
    default:
      return undefined;
  }
}

/** How `ChatCompletionStreamChoice` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionStreamChoice(key: string): Spelling | undefined {
  switch (key) {
    case "index":
    case "delta":
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

/** How `CreateChatCompletionStreamResponse` spells a key; `undefined` if the key is unknown. */
export function spellingOfCreateChatCompletionStreamResponse(key: string): Spelling | undefined {
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
    case "obfuscation":
      return "wire";
    case "serviceTier":
    case "systemFingerprint":
      return "decoded";
    default:
      return undefined;
  }
}
