import type {
  ChatCompletionChoice,
  ChatCompletionLogprobs,
  CreateChatCompletionResponse,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyUnknownKey } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import { spellingOfChatCompletionChoice, spellingOfCreateChatCompletionResponse } from "../known-keys/response.js";
import { mapList } from "../list.js";
import { decodeCreated } from "./created.js";
import { decodeChatCompletionLogprobs } from "./logprobs.js";
import { decodeChatCompletionResponseMessage } from "./message.js";
import { decodeChatCompletionModeration } from "./moderation.js";
import { decodeCompletionUsage } from "./usage.js";

/**
 * Decodes a response: camelCase, and complete.
 *
 * The comment of each member in `@chat-completion/types` says what decoding makes of a missing one. Unknown keys keep
 * their spelling and their value. The input is not changed; the result shares parts with it.
 *
 * It validates nothing and throws nothing. Check the input first, with `isWireCreateChatCompletionResponse` or a
 * schema. A malformed part is returned as it is.
 */
export function decodeCreateChatCompletionResponse(
  response: wire.CreateChatCompletionResponse,
): CreateChatCompletionResponse {
  if (!isObjectOf(response)) return response;
  const { usage, service_tier, system_fingerprint, metadata, moderation } = response;
  const decoded: CreateChatCompletionResponse = {
    id: response.id ?? "",
    object: "chat.completion",
    created: decodeCreated(response.created),
    model: response.model ?? "",
    choices: mapList(response.choices, decodeChatCompletionChoice),
  };
  if (usage != null && !isEmpty(usage)) decoded.usage = decodeCompletionUsage(usage);
  if (service_tier !== undefined) decoded.serviceTier = service_tier;
  if (system_fingerprint != null) decoded.systemFingerprint = system_fingerprint;
  if (metadata !== undefined) decoded.metadata = metadata;
  if (moderation !== undefined) decoded.moderation = moderation && decodeChatCompletionModeration(moderation);
  for (const key in response) {
    if (spellingOfCreateChatCompletionResponse(key) === undefined) copyUnknownKey(decoded, response, key);
  }
  return decoded;
}

/**
 * Decodes a choice. A missing `index` becomes the choice's position, a missing `logprobs` or `finish_reason` becomes
 * `null`, and a message that a filter removed becomes an empty message.
 */
export function decodeChatCompletionChoice(choice: wire.ChatCompletionChoice, place = 0): ChatCompletionChoice {
  if (!isObjectOf(choice)) return choice;
  const decoded: ChatCompletionChoice = {
    index: choice.index ?? place,
    message: decodeChatCompletionResponseMessage(choice.message ?? {}),
    logprobs: decodeLogprobs(choice.logprobs),
    finishReason: choice.finish_reason ?? null,
  };
  for (const key in choice) {
    if (spellingOfChatCompletionChoice(key) === undefined) copyUnknownKey(decoded, choice, key);
  }
  return decoded;
}

/** OpenRouter sends a number: how likely the answer is as a whole. There is no place for it. */
function decodeLogprobs(logprobs: wire.ChatCompletionChoice["logprobs"]): ChatCompletionLogprobs | null {
  return logprobs == null || typeof logprobs === "number" ? null : decodeChatCompletionLogprobs(logprobs);
}

function isEmpty(usage: object): boolean {
  for (const _ in usage) return false;
  return true;
}
