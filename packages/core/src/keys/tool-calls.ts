import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
} from "@chat-completion/types";
import { isNoKeyOfIt } from "./no-key.js";

/** Without the twins that are never there: a `custom` beside `function` is a key like any unknown one. */
export function isKeyOfChatCompletionMessageToolCall(key: string): boolean {
  const known = key as keyof ChatCompletionMessageToolCall;
  switch (known) {
    case "id":
    case "type":
    case "function":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionMessageToolCallFunction(key: string): boolean {
  const known = key as keyof ChatCompletionMessageToolCallFunction;
  switch (known) {
    case "name":
    case "arguments":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionMessageCustomToolCall(key: string): boolean {
  const known = key as keyof ChatCompletionMessageCustomToolCall;
  switch (known) {
    case "id":
    case "type":
    case "custom":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
