// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import type { Spelling } from "./spelling.js";

/** How `ChatCompletionMessageToolCallFunction` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageToolCallFunction(key: string): Spelling | undefined {
  switch (key) {
    case "name":
    case "arguments":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionMessageToolCall` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageToolCall(key: string): Spelling | undefined {
  switch (key) {
    case "id":
    case "type":
    case "function":
      return "wire";
    default:
      return undefined;
  }
}

/** How `ChatCompletionMessageCustomToolCall` spells a key; `undefined` if the key is unknown. */
export function spellingOfChatCompletionMessageCustomToolCall(key: string): Spelling | undefined {
  switch (key) {
    case "id":
    case "type":
    case "custom":
      return "wire";
    default:
      return undefined;
  }
}
