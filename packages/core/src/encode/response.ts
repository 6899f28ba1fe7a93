// Written by `pnpm generate` from specification/components/response.ts: edit that.

import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import { spellingOfChatCompletionChoice, spellingOfCreateChatCompletionResponse } from "../known-keys/response.js";
import { mapList } from "../list.js";
import { encodeChatCompletionLogprobs } from "./logprobs.js";
import { encodeChatCompletionResponseMessage } from "./message.js";
import { encodeChatCompletionModeration } from "./moderation.js";
import { encodeCompletionUsage } from "./usage.js";

/** Encodes a `ChatCompletionChoice` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionChoice(decoded: ChatCompletionChoice): wire.ChatCompletionChoice {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionChoice = {
    index: decoded.index,
    message: encodeChatCompletionResponseMessage(decoded.message),
    logprobs: decoded.logprobs && encodeChatCompletionLogprobs(decoded.logprobs),
    finish_reason: decoded.finishReason,
  };
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionChoice(key));
  return encoded;
}

/** Encodes a `CreateChatCompletionResponse` as wire JSON. A malformed value is returned as it is. */
export function encodeCreateChatCompletionResponse(
  decoded: CreateChatCompletionResponse,
): wire.CreateChatCompletionResponse {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.CreateChatCompletionResponse = {
    id: decoded.id,
    object: decoded.object,
    created: decoded.created,
    model: decoded.model,
    choices: mapList(decoded.choices, encodeChatCompletionChoice),
  };
  if (decoded.usage !== undefined) encoded.usage = encodeCompletionUsage(decoded.usage);
  if (decoded.serviceTier !== undefined) encoded.service_tier = decoded.serviceTier;
  if (decoded.systemFingerprint !== undefined) encoded.system_fingerprint = decoded.systemFingerprint;
  if (decoded.metadata !== undefined) encoded.metadata = decoded.metadata;
  if (decoded.moderation !== undefined)
    encoded.moderation = decoded.moderation && encodeChatCompletionModeration(decoded.moderation);
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfCreateChatCompletionResponse(key));
  return encoded;
}
