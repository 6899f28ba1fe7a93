// Written by `pnpm generate` from specification/components/message.ts: edit that.

import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUrlCitation,
} from "@chat-completion/types/strict";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import {
  isWireChatCompletionAudio,
  isWireChatCompletionFunctionCall,
  isWireChatCompletionUrlCitation,
} from "../wire/message.js";
import { isStrictChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Whether a value is a `ChatCompletionUrlCitation` in the specification. */
export function isStrictChatCompletionUrlCitation(value: unknown): value is ChatCompletionUrlCitation {
  return isWireChatCompletionUrlCitation(value);
}

/** Whether a value is a `ChatCompletionAnnotation` in the specification. */
export function isStrictChatCompletionAnnotation(value: unknown): value is ChatCompletionAnnotation {
  return isObject(value) && value.type === "url_citation" && isStrictChatCompletionUrlCitation(value.url_citation);
}

/** Whether a value is a `ChatCompletionAudio` in the specification. */
export function isStrictChatCompletionAudio(value: unknown): value is ChatCompletionAudio {
  return isWireChatCompletionAudio(value);
}

/** Whether a value is a `ChatCompletionFunctionCall` in the specification. */
export function isStrictChatCompletionFunctionCall(value: unknown): value is ChatCompletionFunctionCall {
  return isWireChatCompletionFunctionCall(value);
}

/** Whether a value is a `ChatCompletionResponseMessage` in the specification. */
export function isStrictChatCompletionResponseMessage(value: unknown): value is ChatCompletionResponseMessage {
  return (
    isObject(value) &&
    value.role === "assistant" &&
    (value.content === null || typeof value.content === "string") &&
    (value.refusal === null || typeof value.refusal === "string") &&
    (!("tool_calls" in value) || isStrictChatCompletionMessageToolCalls(value.tool_calls)) &&
    (!("annotations" in value) || isListOf(value.annotations, isStrictChatCompletionAnnotation)) &&
    (!("audio" in value) || value.audio === null || isStrictChatCompletionAudio(value.audio)) &&
    (!("function_call" in value) || isStrictChatCompletionFunctionCall(value.function_call))
  );
}
