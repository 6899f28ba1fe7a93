// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type {
  ChatCompletionChoice,
  CreateChatCompletionResponse,
  FinishReason,
  Metadata,
  ServiceTier,
} from "@chat-completion/types/strict";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isRecordOf, isString } from "../checks.js";
import { isStrictChatCompletionLogprobs } from "./logprobs.js";
import { isStrictChatCompletionResponseMessage } from "./message.js";
import { isStrictChatCompletionModeration } from "./moderation.js";
import { isStrictCompletionUsage } from "./usage.js";

/** Whether a value is a `FinishReason` in the specification. */
export function isStrictFinishReason(value: unknown): value is FinishReason {
  return (
    value === "stop" ||
    value === "length" ||
    value === "tool_calls" ||
    value === "content_filter" ||
    value === "function_call"
  );
}

/** Whether a value is a `ServiceTier` in the specification. */
export function isStrictServiceTier(value: unknown): value is ServiceTier {
  return (
    value === "auto" ||
    value === "default" ||
    value === "flex" ||
    value === "scale" ||
    value === "priority" ||
    value === "fast"
  );
}

/** Whether a value is a `Metadata` in the specification. */
export function isStrictMetadata(value: unknown): value is Metadata {
  return isRecordOf(value, isString);
}

/** Whether a value is a `ChatCompletionChoice` in the specification. */
export function isStrictChatCompletionChoice(value: unknown): value is ChatCompletionChoice {
  return (
    isObject(value) &&
    Number.isInteger(value.index) &&
    isStrictChatCompletionResponseMessage(value.message) &&
    (value.logprobs === null || isStrictChatCompletionLogprobs(value.logprobs)) &&
    isStrictFinishReason(value.finish_reason)
  );
}

/** Whether a value is a `CreateChatCompletionResponse` in the specification. */
export function isStrictCreateChatCompletionResponse(value: unknown): value is CreateChatCompletionResponse {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    value.object === "chat.completion" &&
    Number.isInteger(value.created) &&
    typeof value.model === "string" &&
    isListOf(value.choices, isStrictChatCompletionChoice) &&
    (!("usage" in value) || isStrictCompletionUsage(value.usage)) &&
    (!("service_tier" in value) || value.service_tier === null || isStrictServiceTier(value.service_tier)) &&
    (!("system_fingerprint" in value) || typeof value.system_fingerprint === "string") &&
    (!("metadata" in value) || value.metadata === null || isStrictMetadata(value.metadata)) &&
    (!("moderation" in value) || value.moderation === null || isStrictChatCompletionModeration(value.moderation)) &&
    ((value.choices as unknown[]).length > 0 || value.error == null || value.error === false)
  );
}
