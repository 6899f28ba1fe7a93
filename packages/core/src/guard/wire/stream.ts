// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import type {
  ChatCompletionMessageToolCallChunk,
  ChatCompletionMessageToolCallChunkCustom,
  ChatCompletionMessageToolCallChunkFunction,
  ChatCompletionStreamAudio,
  ChatCompletionStreamChoice,
  ChatCompletionStreamFunctionCall,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isOptionalInteger, isOptionalString } from "../checks.js";
import { hasNoError, isChunkByItsKeys, isOnTheWire } from "../chunk.js";
import { isWireChatCompletionLogprobs } from "./logprobs.js";
import {
  isWireChatCompletionAnnotation,
  isWireChatCompletionContentPart,
  isWireChatCompletionResponseMessage,
} from "./message.js";
import { isWireChatCompletionModeration } from "./moderation.js";
import { isWireMetadata } from "./response.js";
import { isWireCompletionUsage } from "./usage.js";

/** Whether a value is a `ChatCompletionStreamFunctionCall` on the wire. */
export function isWireChatCompletionStreamFunctionCall(value: unknown): value is ChatCompletionStreamFunctionCall {
  return (
    isObject(value) &&
    isOptionalString(value.name) &&
    (typeof value.arguments === "string" || isObject(value.arguments) || value.arguments == null)
  );
}

/** Whether a value is a `ChatCompletionMessageToolCallChunkFunction` on the wire. */
export function isWireChatCompletionMessageToolCallChunkFunction(
  value: unknown,
): value is ChatCompletionMessageToolCallChunkFunction {
  return (
    isObject(value) &&
    isOptionalString(value.name) &&
    (typeof value.arguments === "string" || isObject(value.arguments) || value.arguments == null)
  );
}

/** Whether a value is a `ChatCompletionMessageToolCallChunkCustom` on the wire. */
export function isWireChatCompletionMessageToolCallChunkCustom(
  value: unknown,
): value is ChatCompletionMessageToolCallChunkCustom {
  return isObject(value) && isOptionalString(value.name) && isOptionalString(value.input);
}

/** Whether a value is a `ChatCompletionMessageToolCallChunk` on the wire. */
export function isWireChatCompletionMessageToolCallChunk(value: unknown): value is ChatCompletionMessageToolCallChunk {
  return (
    isObject(value) &&
    isOptionalInteger(value.index) &&
    (typeof value.id === "string" || Number.isFinite(value.id) || value.id == null) &&
    isOptionalString(value.type) &&
    (value.function == null || isWireChatCompletionMessageToolCallChunkFunction(value.function)) &&
    (value.custom == null || isWireChatCompletionMessageToolCallChunkCustom(value.custom))
  );
}

/** Whether a value is a `ChatCompletionStreamAudio` on the wire. */
export function isWireChatCompletionStreamAudio(value: unknown): value is ChatCompletionStreamAudio {
  return (
    isObject(value) &&
    isOptionalString(value.id) &&
    isOptionalInteger(value.expires_at) &&
    isOptionalString(value.data) &&
    isOptionalString(value.transcript)
  );
}

/** Whether a value is a `ChatCompletionStreamResponseDelta` on the wire. */
export function isWireChatCompletionStreamResponseDelta(value: unknown): value is ChatCompletionStreamResponseDelta {
  return (
    isObject(value) &&
    (value.role == null ||
      value.role === "developer" ||
      value.role === "system" ||
      value.role === "user" ||
      value.role === "assistant" ||
      value.role === "tool" ||
      value.role === "" ||
      value.role === "model") &&
    (typeof value.content === "string" ||
      isListOf(value.content, isWireChatCompletionContentPart) ||
      isObject(value.content) ||
      value.content == null) &&
    isOptionalString(value.refusal) &&
    (value.tool_calls == null || isListOf(value.tool_calls, isWireChatCompletionMessageToolCallChunk)) &&
    (value.function_call == null || isWireChatCompletionStreamFunctionCall(value.function_call)) &&
    (value.annotations == null || isListOf(value.annotations, isWireChatCompletionAnnotation)) &&
    (value.audio == null || isWireChatCompletionStreamAudio(value.audio))
  );
}

/** Whether a value is a `ChatCompletionStreamChoice` on the wire. */
export function isWireChatCompletionStreamChoice(value: unknown): value is ChatCompletionStreamChoice {
  return (
    isObject(value) &&
    isOptionalInteger(value.index) &&
    (value.delta == null || isWireChatCompletionStreamResponseDelta(value.delta)) &&
    (value.message == null || isWireChatCompletionResponseMessage(value.message)) &&
    (value.logprobs == null || isWireChatCompletionLogprobs(value.logprobs) || Number.isFinite(value.logprobs)) &&
    isOptionalString(value.finish_reason) &&
    isOnTheWire(value)
  );
}

/** Whether a value is a `CreateChatCompletionStreamResponse` on the wire. */
export function isWireCreateChatCompletionStreamResponse(value: unknown): value is CreateChatCompletionStreamResponse {
  return (
    isObject(value) &&
    isOptionalString(value.id) &&
    isOptionalString(value.object) &&
    (value.created == null ||
      Number.isFinite(value.created) ||
      (typeof value.created === "string" &&
        /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/.test(
          value.created,
        ))) &&
    isOptionalString(value.model) &&
    (value.choices == null || isListOf(value.choices, isWireChatCompletionStreamChoice)) &&
    (value.usage == null || isWireCompletionUsage(value.usage)) &&
    isOptionalString(value.service_tier) &&
    isOptionalString(value.system_fingerprint) &&
    (value.metadata == null || isWireMetadata(value.metadata)) &&
    (value.moderation == null || isWireChatCompletionModeration(value.moderation)) &&
    isOptionalString(value.obfuscation) &&
    isChunkByItsKeys(value) &&
    hasNoError(value)
  );
}
