import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallCustom,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import { isArrayOf, isOptionalString } from "./primitives.js";

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionMessageToolCalls`. */
export function isWireChatCompletionMessageToolCalls(value: unknown): value is ChatCompletionMessageToolCalls {
  return isArrayOf(value, isToolCall);
}

function isToolCall(value: unknown): value is ChatCompletionMessageToolCalls[number] {
  return (
    isWireChatCompletionMessageToolCall(value) ||
    isWireChatCompletionMessageCustomToolCall(value) ||
    isWireChatCompletionUnrecognizedToolCall(value)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionMessageToolCall`. */
export function isWireChatCompletionMessageToolCall(value: unknown): value is ChatCompletionMessageToolCall {
  return (
    isObject(value) &&
    (value.type === "function" || value.type === undefined || value.type === null || value.type === "") &&
    isOptionalString(value.id) &&
    isWireChatCompletionMessageToolCallFunction(value.function)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionMessageToolCallFunction`. */
export function isWireChatCompletionMessageToolCallFunction(
  value: unknown,
): value is ChatCompletionMessageToolCallFunction {
  return isObject(value) && typeof value.name === "string" && isOptionalString(value.arguments);
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionMessageCustomToolCall`. */
export function isWireChatCompletionMessageCustomToolCall(
  value: unknown,
): value is ChatCompletionMessageCustomToolCall {
  return (
    isObject(value) &&
    value.type === "custom" &&
    isOptionalString(value.id) &&
    isWireChatCompletionMessageCustomToolCallCustom(value.custom)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionMessageCustomToolCallCustom`. */
export function isWireChatCompletionMessageCustomToolCallCustom(
  value: unknown,
): value is ChatCompletionMessageCustomToolCallCustom {
  return isObject(value) && typeof value.name === "string" && typeof value.input === "string";
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionUnrecognizedToolCall`. */
export function isWireChatCompletionUnrecognizedToolCall(value: unknown): value is ChatCompletionUnrecognizedToolCall {
  return (
    isObject(value) &&
    typeof value.type === "string" &&
    value.type !== "" &&
    value.type !== "function" &&
    value.type !== "custom"
  );
}
