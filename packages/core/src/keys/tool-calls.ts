import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

/** Without the twin that is never there: a `custom` beside `function` is a key like any unknown one. */
export function casingInChatCompletionMessageToolCall(key: string): Casing | undefined {
  const known = key as
    | Exclude<keyof wire.ChatCompletionMessageToolCall, "custom">
    | keyof ChatCompletionMessageToolCall;
  switch (known) {
    case "id":
    case "type":
    case "function":
      known satisfies Exclude<keyof wire.ChatCompletionMessageToolCall, "custom">;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionMessageToolCallFunction(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionMessageToolCallFunction | keyof ChatCompletionMessageToolCallFunction;
  switch (known) {
    case "name":
    case "arguments":
      known satisfies keyof wire.ChatCompletionMessageToolCallFunction;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionMessageCustomToolCall(key: string): Casing | undefined {
  const known = key as
    | Exclude<keyof wire.ChatCompletionMessageCustomToolCall, "function">
    | keyof ChatCompletionMessageCustomToolCall;
  switch (known) {
    case "id":
    case "type":
    case "custom":
      known satisfies Exclude<keyof wire.ChatCompletionMessageCustomToolCall, "function">;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}
