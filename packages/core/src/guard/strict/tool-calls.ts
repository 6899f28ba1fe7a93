// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallCustom,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
} from "@chat-completion/types/strict";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isWireChatCompletionMessageCustomToolCallCustom } from "../wire/tool-calls.js";

/** Whether a value is a `ChatCompletionMessageToolCallFunction` in the specification. */
export function isStrictChatCompletionMessageToolCallFunction(
  value: unknown,
): value is ChatCompletionMessageToolCallFunction {
  return isObject(value) && typeof value.name === "string" && typeof value.arguments === "string";
}

/** Whether a value is a `ChatCompletionMessageToolCall` in the specification. */
export function isStrictChatCompletionMessageToolCall(value: unknown): value is ChatCompletionMessageToolCall {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    value.type === "function" &&
    isStrictChatCompletionMessageToolCallFunction(value.function)
  );
}

/** Whether a value is a `ChatCompletionMessageCustomToolCallCustom` in the specification. */
export function isStrictChatCompletionMessageCustomToolCallCustom(
  value: unknown,
): value is ChatCompletionMessageCustomToolCallCustom {
  return isWireChatCompletionMessageCustomToolCallCustom(value);
}

/** Whether a value is a `ChatCompletionMessageCustomToolCall` in the specification. */
export function isStrictChatCompletionMessageCustomToolCall(
  value: unknown,
): value is ChatCompletionMessageCustomToolCall {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    value.type === "custom" &&
    isStrictChatCompletionMessageCustomToolCallCustom(value.custom)
  );
}

/** Whether a value is a `ChatCompletionMessageToolCalls` in the specification. */
export function isStrictChatCompletionMessageToolCalls(value: unknown): value is ChatCompletionMessageToolCalls {
  return isListOf(value, isOptionOfChatCompletionMessageToolCalls);
}

function isOptionOfChatCompletionMessageToolCalls(value: unknown): value is ChatCompletionMessageToolCalls[number] {
  return isStrictChatCompletionMessageToolCall(value) || isStrictChatCompletionMessageCustomToolCall(value);
}
