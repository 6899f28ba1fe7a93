// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type { ChatCompletionChoice, CreateChatCompletionResponse, Metadata } from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isOptionalInteger, isOptionalString, isRecordOf, isString } from "../checks.js";
import { isFilteredAway } from "../filtered-away.js";
import { isWireChatCompletionLogprobs } from "./logprobs.js";
import { isWireChatCompletionResponseMessage } from "./message.js";
import { isWireChatCompletionModeration } from "./moderation.js";
import { isWireCompletionUsage } from "./usage.js";

/** Whether a value is a `Metadata` on the wire. */
export function isWireMetadata(value: unknown): value is Metadata {
  return isRecordOf(value, isString);
}

/** Whether a value is a `ChatCompletionChoice` on the wire. */
export function isWireChatCompletionChoice(value: unknown): value is ChatCompletionChoice {
  return (
    isObject(value) &&
    isOptionalInteger(value.index) &&
    (value.message == null ? isFilteredAway(value) : isWireChatCompletionResponseMessage(value.message)) &&
    (value.logprobs == null || isWireChatCompletionLogprobs(value.logprobs)) &&
    isOptionalString(value.finish_reason)
  );
}

/** Whether a value is a `CreateChatCompletionResponse` on the wire. */
export function isWireCreateChatCompletionResponse(value: unknown): value is CreateChatCompletionResponse {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    isOptionalString(value.object) &&
    value.object !== "chat.completion.chunk" &&
    (value.created == null ||
      Number.isFinite(value.created) ||
      (typeof value.created === "string" && /^\d{1,15}$/.test(value.created))) &&
    typeof value.model === "string" &&
    isListOf(value.choices, isWireChatCompletionChoice) &&
    (value.usage == null || isWireCompletionUsage(value.usage)) &&
    isOptionalString(value.service_tier) &&
    isOptionalString(value.system_fingerprint) &&
    (value.metadata == null || isWireMetadata(value.metadata)) &&
    (value.moderation == null || isWireChatCompletionModeration(value.moderation))
  );
}
