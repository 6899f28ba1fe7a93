// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallCustom,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";

/** Whether a value is a `ChatCompletionMessageToolCallFunction` on the wire. */
export function isWireChatCompletionMessageToolCallFunction(
  value: unknown,
): value is ChatCompletionMessageToolCallFunction {
  return (
    isObject(value) &&
    typeof value.name === "string" &&
    (typeof value.arguments === "string" || isObject(value.arguments) || value.arguments == null)
  );
}

/** Whether a value is a `ChatCompletionMessageToolCall` on the wire. */
export function isWireChatCompletionMessageToolCall(value: unknown): value is ChatCompletionMessageToolCall {
  return (
    isObject(value) &&
    (typeof value.id === "string" || Number.isFinite(value.id) || value.id == null) &&
    (value.type == null || value.type === "function" || value.type === "") &&
    isWireChatCompletionMessageToolCallFunction(value.function)
  );
}

/** Whether a value is a `ChatCompletionMessageCustomToolCallCustom` on the wire. */
export function isWireChatCompletionMessageCustomToolCallCustom(
  value: unknown,
): value is ChatCompletionMessageCustomToolCallCustom {
  return isObject(value) && typeof value.name === "string" && typeof value.input === "string";
}

/** Whether a value is a `ChatCompletionMessageCustomToolCall` on the wire. */
export function isWireChatCompletionMessageCustomToolCall(
  value: unknown,
): value is ChatCompletionMessageCustomToolCall {
  return (
    isObject(value) &&
    (typeof value.id === "string" || Number.isFinite(value.id) || value.id == null) &&
    value.type === "custom" &&
    isWireChatCompletionMessageCustomToolCallCustom(value.custom)
  );
}

/** Whether a value is a `ChatCompletionUnrecognizedToolCall` on the wire. */
export function isWireChatCompletionUnrecognizedToolCall(value: unknown): value is ChatCompletionUnrecognizedToolCall {
  return (
    isObject(value) &&
    typeof value.type === "string" &&
    value.type !== "function" &&
    value.type !== "custom" &&
    value.type !== ""
  );
}

/** Whether a value is a `ChatCompletionMessageToolCalls` on the wire. */
export function isWireChatCompletionMessageToolCalls(value: unknown): value is ChatCompletionMessageToolCalls {
  return isListOf(value, isOptionOfChatCompletionMessageToolCalls);
}

function isOptionOfChatCompletionMessageToolCalls(value: unknown): value is ChatCompletionMessageToolCalls[number] {
  return (
    isWireChatCompletionMessageToolCall(value) ||
    isWireChatCompletionMessageCustomToolCall(value) ||
    isWireChatCompletionUnrecognizedToolCall(value)
  );
}
