import type { ChatCompletionChoice, CreateChatCompletionResponse, Metadata } from "@chat-completion/types/wire";
import { isObject } from "../json.js";
import { isFilteredAway } from "./filtered-away.js";
import { isWireChatCompletionLogprobs } from "./logprobs.js";
import { isWireChatCompletionResponseMessage } from "./message.js";
import { isWireChatCompletionModeration } from "./moderation.js";
import { isArrayOf, isMapOf, isOptionalInteger, isOptionalString } from "./primitives.js";
import { isWireCompletionUsage } from "./usage.js";

/**
 * Whether a value is a chat completion as servers send it: what `@chat-completion/types/wire` describes.
 *
 * Written out member by member, it costs a few percent of the `JSON.parse` before it, and needs no `eval`. It reads every
 * member that the specification knows, and looks into none that it doesn't.
 */
export function isWireCreateChatCompletionResponse(value: unknown): value is CreateChatCompletionResponse {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    isOptionalString(value.object) &&
    value.object !== "chat.completion.chunk" &&
    isCreated(value.created) &&
    typeof value.model === "string" &&
    isArrayOf(value.choices, isWireChatCompletionChoice) &&
    (value.usage == null || isWireCompletionUsage(value.usage)) &&
    isOptionalString(value.service_tier) &&
    isOptionalString(value.system_fingerprint) &&
    (value.metadata == null || isWireMetadata(value.metadata)) &&
    (value.moderation == null || isWireChatCompletionModeration(value.moderation))
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `ChatCompletionChoice`. */
export function isWireChatCompletionChoice(value: unknown): value is ChatCompletionChoice {
  return (
    isObject(value) &&
    isOptionalInteger(value.index) &&
    (value.message == null ? isFilteredAway(value) : isWireChatCompletionResponseMessage(value.message)) &&
    (value.logprobs == null || isWireChatCompletionLogprobs(value.logprobs)) &&
    isOptionalString(value.finish_reason)
  );
}

/** Whether `@chat-completion/types/wire` describes a value as `Metadata`. */
export function isWireMetadata(value: unknown): value is Metadata {
  return isMapOf(value, isString);
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}

function isCreated(value: unknown): boolean {
  if (typeof value === "string") return /^\d{1,15}$/.test(value);
  return value === undefined || value === null || Number.isFinite(value);
}
