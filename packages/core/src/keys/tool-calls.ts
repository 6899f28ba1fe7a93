import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types";
import type { Casing } from "./casing.js";

/** Without the twins that are never there: a `custom` beside `function` is a key like any unknown one. */
export function casingInChatCompletionMessageToolCall(key: string): Casing | undefined {
  const known = key as keyof ChatCompletionMessageToolCall;
  switch (known) {
    case "id":
    case "type":
    case "function":
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionMessageToolCallFunction(key: string): Casing | undefined {
  const known = key as keyof ChatCompletionMessageToolCallFunction;
  switch (known) {
    case "name":
    case "arguments":
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionMessageCustomToolCall(key: string): Casing | undefined {
  const known = key as keyof ChatCompletionMessageCustomToolCall;
  switch (known) {
    case "id":
    case "type":
    case "custom":
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}
