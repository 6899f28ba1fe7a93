// Written by `pnpm generate` from specification/components/message.ts: edit that.

import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionContentPart,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isOptionalInteger, isOptionalString } from "../checks.js";
import { isWireChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Whether a value is a `ChatCompletionUrlCitation` on the wire. */
export function isWireChatCompletionUrlCitation(value: unknown): value is ChatCompletionUrlCitation {
  return (
    isObject(value) &&
    isOptionalInteger(value.start_index) &&
    isOptionalInteger(value.end_index) &&
    typeof value.url === "string" &&
    isOptionalString(value.title)
  );
}

/** Whether a value is a `ChatCompletionUrlCitationAnnotation` on the wire. */
export function isWireChatCompletionUrlCitationAnnotation(
  value: unknown,
): value is ChatCompletionUrlCitationAnnotation {
  return isObject(value) && value.type === "url_citation" && isWireChatCompletionUrlCitation(value.url_citation);
}

/** Whether a value is a `ChatCompletionUnrecognizedAnnotation` on the wire. */
export function isWireChatCompletionUnrecognizedAnnotation(
  value: unknown,
): value is ChatCompletionUnrecognizedAnnotation {
  return isObject(value) && typeof value.type === "string" && value.type !== "";
}

/** Whether a value is a `ChatCompletionAnnotation` on the wire. */
export function isWireChatCompletionAnnotation(value: unknown): value is ChatCompletionAnnotation {
  return isWireChatCompletionUrlCitationAnnotation(value) || isWireChatCompletionUnrecognizedAnnotation(value);
}

/** Whether a value is a `ChatCompletionAudio` on the wire. */
export function isWireChatCompletionAudio(value: unknown): value is ChatCompletionAudio {
  return (
    isObject(value) &&
    isOptionalString(value.id) &&
    isOptionalInteger(value.expires_at) &&
    isOptionalString(value.data) &&
    isOptionalString(value.transcript)
  );
}

/** Whether a value is a `ChatCompletionFunctionCall` on the wire. */
export function isWireChatCompletionFunctionCall(value: unknown): value is ChatCompletionFunctionCall {
  return (
    isObject(value) &&
    typeof value.name === "string" &&
    (typeof value.arguments === "string" || isObject(value.arguments))
  );
}

/** Whether a value is a `ChatCompletionContentPart` on the wire. */
export function isWireChatCompletionContentPart(value: unknown): value is ChatCompletionContentPart {
  return isObject(value) && typeof value.type === "string";
}

/** Whether a value is a `ChatCompletionResponseMessage` on the wire. */
export function isWireChatCompletionResponseMessage(value: unknown): value is ChatCompletionResponseMessage {
  return (
    isObject(value) &&
    (value.role == null || value.role === "assistant" || value.role === "" || value.role === "model") &&
    (typeof value.content === "string" ||
      isListOf(value.content, isWireChatCompletionContentPart) ||
      isObject(value.content) ||
      value.content == null) &&
    isOptionalString(value.refusal) &&
    (value.tool_calls == null || isWireChatCompletionMessageToolCalls(value.tool_calls)) &&
    (value.annotations == null || isListOf(value.annotations, isWireChatCompletionAnnotation)) &&
    (value.audio == null || isWireChatCompletionAudio(value.audio)) &&
    (value.function_call == null || isWireChatCompletionFunctionCall(value.function_call))
  );
}
