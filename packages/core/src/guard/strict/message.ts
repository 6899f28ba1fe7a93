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
import { isStrictChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Whether a value is a `ChatCompletionUrlCitation` in the specification. */
export function isStrictChatCompletionUrlCitation(value: unknown): value is ChatCompletionUrlCitation {
  return (
    isObject(value) &&
    Number.isInteger(value.start_index) &&
    Number.isInteger(value.end_index) &&
    typeof value.url === "string" &&
    typeof value.title === "string"
  );
}

/** Whether a value is a `ChatCompletionAnnotation` in the specification. */
export function isStrictChatCompletionAnnotation(value: unknown): value is ChatCompletionAnnotation {
  return isObject(value) && value.type === "url_citation" && isStrictChatCompletionUrlCitation(value.url_citation);
}

/** Whether a value is a `ChatCompletionAudio` in the specification. */
export function isStrictChatCompletionAudio(value: unknown): value is ChatCompletionAudio {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    Number.isInteger(value.expires_at) &&
    typeof value.data === "string" &&
    typeof value.transcript === "string"
  );
}

/** Whether a value is a `ChatCompletionFunctionCall` in the specification. */
export function isStrictChatCompletionFunctionCall(value: unknown): value is ChatCompletionFunctionCall {
  return isObject(value) && typeof value.name === "string" && typeof value.arguments === "string";
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
