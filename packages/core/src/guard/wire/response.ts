// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type { ChatCompletionChoice, CreateChatCompletionResponse, Metadata } from "@chat-completion/types/wire";
import { isObject } from "../../json.js";
import { isListOf } from "../../list.js";
import { isOptionalInteger, isOptionalString } from "../checks.js";
import { mayLackMessage } from "../may-lack-message.js";
import { isWireChatCompletionLogprobs } from "./logprobs.js";
import { isWireChatCompletionResponseMessage } from "./message.js";
import { isWireChatCompletionModeration } from "./moderation.js";
import { isWireCompletionUsage } from "./usage.js";

/** Whether a value is a `Metadata` on the wire. */
export function isWireMetadata(value: unknown): value is Metadata {
  return isObject(value);
}

/** Whether a value is a `ChatCompletionChoice` on the wire. */
export function isWireChatCompletionChoice(value: unknown): value is ChatCompletionChoice {
  return (
    isObject(value) &&
    isOptionalInteger(value.index) &&
    (value.message == null ? mayLackMessage(value) : isWireChatCompletionResponseMessage(value.message)) &&
    (value.logprobs == null || isWireChatCompletionLogprobs(value.logprobs) || Number.isFinite(value.logprobs)) &&
    isOptionalString(value.finish_reason) &&
    (value.finish_reason !== undefined || value.finishReason === undefined)
  );
}

/** Whether a value is a `CreateChatCompletionResponse` on the wire. */
export function isWireCreateChatCompletionResponse(value: unknown): value is CreateChatCompletionResponse {
  return (
    isObject(value) &&
    isOptionalString(value.id) &&
    isOptionalString(value.object) &&
    value.object !== "chat.completion.chunk" &&
    (value.created == null ||
      Number.isFinite(value.created) ||
      (typeof value.created === "string" &&
        /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/.test(
          value.created,
        ))) &&
    isOptionalString(value.model) &&
    isListOf(value.choices, isWireChatCompletionChoice) &&
    (value.usage == null || isWireCompletionUsage(value.usage)) &&
    isOptionalString(value.service_tier) &&
    isOptionalString(value.system_fingerprint) &&
    (value.metadata == null || isWireMetadata(value.metadata)) &&
    (value.moderation == null || isWireChatCompletionModeration(value.moderation)) &&
    ((value.choices as unknown[]).length > 0 || value.error == null || value.error === false)
  );
}
