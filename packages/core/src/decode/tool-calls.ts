import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import {
  casingInChatCompletionMessageCustomToolCall,
  casingInChatCompletionMessageToolCall,
  casingInChatCompletionMessageToolCallFunction,
} from "../keys/tool-calls.js";
import { mapList } from "../list.js";

/**
 * Turns the tool calls of a message as servers send them into the model. A call without a type is a function call; one
 * of an unknown type becomes `{ type: "unrecognized", wire }`.
 */
export function decodeChatCompletionMessageToolCalls(
  calls: wire.ChatCompletionMessageToolCalls,
): ChatCompletionMessageToolCalls {
  return mapList(calls, decodeToolCall);
}

function decodeToolCall(call: wire.ChatCompletionMessageToolCalls[number]): ChatCompletionMessageToolCalls[number] {
  if (!hasMembers(call)) return call;
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

/** Turns a call of a function tool as servers send it into the model. A missing `id` becomes empty. */
export function decodeChatCompletionMessageToolCall(
  call: wire.ChatCompletionMessageToolCall,
): ChatCompletionMessageToolCall {
  if (!hasMembers(call)) return call;
  const model: ChatCompletionMessageToolCall = {
    id: call.id ?? "",
    type: "function",
    function: decodeChatCompletionMessageToolCallFunction(call.function),
  };
  for (const key in call) {
    if (casingInChatCompletionMessageToolCall(key) === undefined) copyKey(model, call, key);
  }
  return model;
}

/** Turns the function that a tool call names, as servers send it, into the model. Missing `arguments` become empty. */
export function decodeChatCompletionMessageToolCallFunction(
  called: wire.ChatCompletionMessageToolCallFunction,
): ChatCompletionMessageToolCallFunction {
  if (!hasMembers(called)) return called;
  const model: ChatCompletionMessageToolCallFunction = { name: called.name, arguments: called.arguments ?? "" };
  for (const key in called) {
    if (casingInChatCompletionMessageToolCallFunction(key) === undefined) copyKey(model, called, key);
  }
  return model;
}

/** Turns a call of a custom tool as servers send it into the model. A missing `id` becomes empty. */
export function decodeChatCompletionMessageCustomToolCall(
  call: wire.ChatCompletionMessageCustomToolCall,
): ChatCompletionMessageCustomToolCall {
  if (!hasMembers(call)) return call;
  const model: ChatCompletionMessageCustomToolCall = { id: call.id ?? "", type: "custom", custom: call.custom };
  for (const key in call) {
    if (casingInChatCompletionMessageCustomToolCall(key) === undefined) copyKey(model, call, key);
  }
  return model;
}

/** Wraps a tool call of an unknown type, so that a `switch` on `type` can tell it from the known ones. */
export function decodeChatCompletionUnrecognizedToolCall(
  call: wire.ChatCompletionUnrecognizedToolCall,
): ChatCompletionUnrecognizedToolCall {
  return { type: "unrecognized", wire: call };
}
