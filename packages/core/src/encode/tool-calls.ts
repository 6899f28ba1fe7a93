// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

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

/** Returns a `ChatCompletionMessageToolCallFunction` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageToolCallFunction(
  decoded: ChatCompletionMessageToolCallFunction,
): wire.ChatCompletionMessageToolCallFunction {
  return decoded;
}

/** Returns a `ChatCompletionMessageToolCall` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageToolCall(
  decoded: ChatCompletionMessageToolCall,
): wire.ChatCompletionMessageToolCall {
  return decoded;
}

/** Returns a `ChatCompletionMessageCustomToolCall` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageCustomToolCall(
  decoded: ChatCompletionMessageCustomToolCall,
): wire.ChatCompletionMessageCustomToolCall {
  return decoded;
}

/** Unwraps a `ChatCompletionUnrecognizedToolCall`: returns what the server sent. */
export function encodeChatCompletionUnrecognizedToolCall(
  decoded: ChatCompletionUnrecognizedToolCall,
): wire.ChatCompletionUnrecognizedToolCall {
  return isObjectOf(decoded) ? decoded.wire : decoded;
}

/** Encodes a `ChatCompletionMessageToolCalls` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionMessageToolCalls(
  decoded: ChatCompletionMessageToolCalls,
): wire.ChatCompletionMessageToolCalls {
  return mapList(decoded, encodeOptionOfChatCompletionMessageToolCalls);
}

function encodeOptionOfChatCompletionMessageToolCalls(
  decoded: ChatCompletionMessageToolCalls[number],
): wire.ChatCompletionMessageToolCalls[number] {
  return isObjectOf(decoded) && decoded.type === "unrecognized"
    ? encodeChatCompletionUnrecognizedToolCall(decoded)
    : decoded;
}
