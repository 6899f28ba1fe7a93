import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { mapList } from "../list.js";

/** Turns the tool calls of a message in the model into what a server sends. */
export function encodeChatCompletionMessageToolCalls(
  calls: ChatCompletionMessageToolCalls,
): wire.ChatCompletionMessageToolCalls {
  return mapList(calls, encodeToolCall);
}

function encodeToolCall(call: ChatCompletionMessageToolCalls[number]): wire.ChatCompletionMessageToolCalls[number] {
  return hasMembers(call) && call.type === "unrecognized" ? encodeChatCompletionUnrecognizedToolCall(call) : call;
}

/** Turns a call of a function tool in the model into what a server sends: it is the same. */
export function encodeChatCompletionMessageToolCall(
  call: ChatCompletionMessageToolCall,
): wire.ChatCompletionMessageToolCall {
  return call;
}

/** Turns the function that a tool call names, in the model, into what a server sends: it is the same. */
export function encodeChatCompletionMessageToolCallFunction(
  called: ChatCompletionMessageToolCallFunction,
): wire.ChatCompletionMessageToolCallFunction {
  return called;
}

/** Turns a call of a custom tool in the model into what a server sends: it is the same. */
export function encodeChatCompletionMessageCustomToolCall(
  call: ChatCompletionMessageCustomToolCall,
): wire.ChatCompletionMessageCustomToolCall {
  return call;
}

/** Unwraps a tool call of an unknown type: it is what the server sent. */
export function encodeChatCompletionUnrecognizedToolCall(
  call: ChatCompletionUnrecognizedToolCall,
): wire.ChatCompletionUnrecognizedToolCall {
  return hasMembers(call) ? call.wire : call;
}
