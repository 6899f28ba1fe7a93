import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionMessageCustomToolCall,
  spellingOfChatCompletionMessageToolCall,
  spellingOfChatCompletionMessageToolCallFunction,
} from "../known-keys/tool-calls.js";
import { mapList } from "../list.js";

/**
 * Decodes the tool calls of a message. A call without a type is a function call. A call of an unknown type becomes `{
 * type: "unrecognized", wire }`.
 */
export function decodeChatCompletionMessageToolCalls(
  calls: wire.ChatCompletionMessageToolCalls,
): ChatCompletionMessageToolCalls {
  return mapList(calls, decodeToolCall);
}

function decodeToolCall(call: wire.ChatCompletionMessageToolCalls[number]): ChatCompletionMessageToolCalls[number] {
  if (!isObjectOf(call)) return call;
  switch (call.type) {
    case "function":
    case "":
    case null:
    case undefined:
      return decodeChatCompletionMessageToolCall(call as wire.ChatCompletionMessageToolCall);
    case "custom":
      return decodeChatCompletionMessageCustomToolCall(call as wire.ChatCompletionMessageCustomToolCall);
    default:
      return decodeChatCompletionUnrecognizedToolCall(call as wire.ChatCompletionUnrecognizedToolCall);
  }
}

/** Decodes a call of a function tool. A missing `id` becomes empty. */
export function decodeChatCompletionMessageToolCall(
  call: wire.ChatCompletionMessageToolCall,
): ChatCompletionMessageToolCall {
  if (!isObjectOf(call)) return call;
  const decoded: ChatCompletionMessageToolCall = {
    id: call.id ?? "",
    type: "function",
    function: decodeChatCompletionMessageToolCallFunction(call.function),
  };
  for (const key in call) {
    if (spellingOfChatCompletionMessageToolCall(key) === undefined) copyUnknownKey(decoded, call, key);
  }
  return decoded;
}

/** Decodes the function that a tool call names. Missing `arguments` become empty. */
export function decodeChatCompletionMessageToolCallFunction(
  called: wire.ChatCompletionMessageToolCallFunction,
): ChatCompletionMessageToolCallFunction {
  if (!isObjectOf(called)) return called;
  const decoded: ChatCompletionMessageToolCallFunction = { name: called.name, arguments: called.arguments ?? "" };
  for (const key in called) {
    if (spellingOfChatCompletionMessageToolCallFunction(key) === undefined) copyUnknownKey(decoded, called, key);
  }
  return decoded;
}

/** Decodes a call of a custom tool. A missing `id` becomes empty. */
export function decodeChatCompletionMessageCustomToolCall(
  call: wire.ChatCompletionMessageCustomToolCall,
): ChatCompletionMessageCustomToolCall {
  if (!isObjectOf(call)) return call;
  const decoded: ChatCompletionMessageCustomToolCall = { id: call.id ?? "", type: "custom", custom: call.custom };
  for (const key in call) {
    if (spellingOfChatCompletionMessageCustomToolCall(key) === undefined) copyUnknownKey(decoded, call, key);
  }
  return decoded;
}

/** Wraps a tool call of an unknown type, so that a `switch` on `type` can tell it from the known ones. */
export function decodeChatCompletionUnrecognizedToolCall(
  call: wire.ChatCompletionUnrecognizedToolCall,
): ChatCompletionUnrecognizedToolCall {
  return { type: "unrecognized", wire: call };
}
