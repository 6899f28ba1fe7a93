import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isObjectOf } from "../json.js";
import { mapList } from "../list.js";

/** Encodes the tool calls of a message. */
export function encodeChatCompletionMessageToolCalls(
  calls: ChatCompletionMessageToolCalls,
): wire.ChatCompletionMessageToolCalls {
  return mapList(calls, encodeToolCall);
}

function encodeToolCall(call: ChatCompletionMessageToolCalls[number]): wire.ChatCompletionMessageToolCalls[number] {
  return isObjectOf(call) && call.type === "unrecognized" ? encodeChatCompletionUnrecognizedToolCall(call) : call;
}

/** Encodes a call of a function tool: it is the same. */
export function encodeChatCompletionMessageToolCall(
  call: ChatCompletionMessageToolCall,
): wire.ChatCompletionMessageToolCall {
  return call;
}

/** Encodes the function that a tool call names: it is the same. */
export function encodeChatCompletionMessageToolCallFunction(
  called: ChatCompletionMessageToolCallFunction,
): wire.ChatCompletionMessageToolCallFunction {
  return called;
}

/** Encodes a call of a custom tool: it is the same. */
export function encodeChatCompletionMessageCustomToolCall(
  call: ChatCompletionMessageCustomToolCall,
): wire.ChatCompletionMessageCustomToolCall {
  return call;
}

/** Unwraps a tool call of an unknown type: it is what the server sent. */
export function encodeChatCompletionUnrecognizedToolCall(
  call: ChatCompletionUnrecognizedToolCall,
): wire.ChatCompletionUnrecognizedToolCall {
  return isObjectOf(call) ? call.wire : call;
}
