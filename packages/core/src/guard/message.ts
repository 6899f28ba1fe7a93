import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionFunctionCall,
  ChatCompletionResponseMessage,
  ChatCompletionUnrecognizedAnnotation,
  ChatCompletionUrlCitation,
  ChatCompletionUrlCitationAnnotation,
} from "@chat-completion/types/wire";
import { isContentPart } from "../content-parts.js";
import { isObject } from "../json.js";
import { isArrayOf, isOptionalArray, isOptionalString } from "./primitives.js";
import { isWireChatCompletionMessageToolCalls } from "./tool-calls.js";

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionResponseMessage`. */
export function isWireChatCompletionResponseMessage(value: unknown): value is ChatCompletionResponseMessage {
  return (
    isObject(value) &&
    (value.role === "assistant" || value.role === undefined || value.role === null) &&
    (isOptionalString(value.content) || isArrayOf(value.content, isContentPart)) &&
    isOptionalString(value.refusal) &&
    (value.tool_calls == null || isWireChatCompletionMessageToolCalls(value.tool_calls)) &&
    isOptionalArray(value.annotations, isWireChatCompletionAnnotation) &&
    (value.audio == null || isWireChatCompletionAudio(value.audio)) &&
    (value.function_call == null || isWireChatCompletionFunctionCall(value.function_call))
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionContentPart`. */
export { isContentPart as isWireChatCompletionContentPart };

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionAnnotation`. */
export function isWireChatCompletionAnnotation(value: unknown): value is ChatCompletionAnnotation {
  return isWireChatCompletionUrlCitationAnnotation(value) || isWireChatCompletionUnrecognizedAnnotation(value);
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionUrlCitationAnnotation`. */
export function isWireChatCompletionUrlCitationAnnotation(
  value: unknown,
): value is ChatCompletionUrlCitationAnnotation {
  return isObject(value) && value.type === "url_citation" && isWireChatCompletionUrlCitation(value.url_citation);
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionUnrecognizedAnnotation`. */
export function isWireChatCompletionUnrecognizedAnnotation(
  value: unknown,
): value is ChatCompletionUnrecognizedAnnotation {
  return isObject(value) && typeof value.type === "string" && value.type !== "" && value.type !== "url_citation";
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionUrlCitation`. */
export function isWireChatCompletionUrlCitation(value: unknown): value is ChatCompletionUrlCitation {
  return (
    isObject(value) &&
    Number.isInteger(value.start_index) &&
    Number.isInteger(value.end_index) &&
    typeof value.url === "string" &&
    typeof value.title === "string"
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionAudio`. */
export function isWireChatCompletionAudio(value: unknown): value is ChatCompletionAudio {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    Number.isInteger(value.expires_at) &&
    typeof value.data === "string" &&
    typeof value.transcript === "string"
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionFunctionCall`. */
export function isWireChatCompletionFunctionCall(value: unknown): value is ChatCompletionFunctionCall {
  return isObject(value) && typeof value.name === "string" && typeof value.arguments === "string";
}
