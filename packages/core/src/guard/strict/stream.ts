// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import type {
  ChatCompletionMessageToolCallChunk,
  ChatCompletionMessageToolCallChunkFunction,
  ChatCompletionStreamChoice,
  ChatCompletionStreamFunctionCall,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/strict";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { hasNoError, isOnTheWire } from "../chunk.js";
import { isStrictChatCompletionLogprobs } from "./logprobs.js";
import { isStrictChatCompletionModeration } from "./moderation.js";
import { isStrictFinishReason, isStrictServiceTier } from "./response.js";
import { isStrictCompletionUsage } from "./usage.js";

/** Whether a value is a `ChatCompletionStreamFunctionCall` in the specification. */
export function isStrictChatCompletionStreamFunctionCall(value: unknown): value is ChatCompletionStreamFunctionCall {
  return (
    isObject(value) &&
    (!("name" in value) || typeof value.name === "string") &&
    (!("arguments" in value) || typeof value.arguments === "string")
  );
}

/** Whether a value is a `ChatCompletionMessageToolCallChunkFunction` in the specification. */
export function isStrictChatCompletionMessageToolCallChunkFunction(
  value: unknown,
): value is ChatCompletionMessageToolCallChunkFunction {
  return (
    isObject(value) &&
    (!("name" in value) || typeof value.name === "string") &&
    (!("arguments" in value) || typeof value.arguments === "string")
  );
}

/** Whether a value is a `ChatCompletionMessageToolCallChunk` in the specification. */
export function isStrictChatCompletionMessageToolCallChunk(
  value: unknown,
): value is ChatCompletionMessageToolCallChunk {
  return (
    isObject(value) &&
    Number.isInteger(value.index) &&
    (!("id" in value) || typeof value.id === "string") &&
    (!("type" in value) || value.type === "function") &&
    (!("function" in value) || isStrictChatCompletionMessageToolCallChunkFunction(value.function))
  );
}

/** Whether a value is a `ChatCompletionStreamResponseDelta` in the specification. */
export function isStrictChatCompletionStreamResponseDelta(value: unknown): value is ChatCompletionStreamResponseDelta {
  return (
    isObject(value) &&
    (!("role" in value) ||
      value.role === "developer" ||
      value.role === "system" ||
      value.role === "user" ||
      value.role === "assistant" ||
      value.role === "tool") &&
    (!("content" in value) || value.content === null || typeof value.content === "string") &&
    (!("refusal" in value) || value.refusal === null || typeof value.refusal === "string") &&
    (!("tool_calls" in value) || isListOf(value.tool_calls, isStrictChatCompletionMessageToolCallChunk)) &&
    (!("function_call" in value) || isStrictChatCompletionStreamFunctionCall(value.function_call))
  );
}

/** Whether a value is a `ChatCompletionStreamChoice` in the specification. */
export function isStrictChatCompletionStreamChoice(value: unknown): value is ChatCompletionStreamChoice {
  return (
    isObject(value) &&
    Number.isInteger(value.index) &&
    isStrictChatCompletionStreamResponseDelta(value.delta) &&
    (!("logprobs" in value) || value.logprobs === null || isStrictChatCompletionLogprobs(value.logprobs)) &&
    (value.finish_reason === null || isStrictFinishReason(value.finish_reason)) &&
    isOnTheWire(value)
  );
}

/** Whether a value is a `CreateChatCompletionStreamResponse` in the specification. */
export function isStrictCreateChatCompletionStreamResponse(
  value: unknown,
): value is CreateChatCompletionStreamResponse {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    value.object === "chat.completion.chunk" &&
    Number.isInteger(value.created) &&
    typeof value.model === "string" &&
    isListOf(value.choices, isStrictChatCompletionStreamChoice) &&
    (!("usage" in value) || value.usage === null || isStrictCompletionUsage(value.usage)) &&
    (!("service_tier" in value) || value.service_tier === null || isStrictServiceTier(value.service_tier)) &&
    (!("system_fingerprint" in value) || typeof value.system_fingerprint === "string") &&
    (!("moderation" in value) || value.moderation === null || isStrictChatCompletionModeration(value.moderation)) &&
    (!("obfuscation" in value) || typeof value.obfuscation === "string") &&
    hasNoError(value)
  );
}
