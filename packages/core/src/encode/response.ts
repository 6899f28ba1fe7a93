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

/**
 * Encodes a response: snake_case. What was decoded from a response that satisfies the
 * specification becomes that very response again.
 *
 * The input is never changed, and parts of it are handed on. It validates nothing and throws nothing: a part that is not
 * as the model has it is handed on as it is, for a schema to say what is wrong with it.
 */
export function encodeCreateChatCompletionResponse(
  response: CreateChatCompletionResponse,
): wire.CreateChatCompletionResponse {
  if (!isObjectOf(response)) return response;
  const { usage, serviceTier, systemFingerprint, metadata, moderation } = response;
  const encoded: wire.CreateChatCompletionResponse = {
    id: response.id,
    object: response.object,
    created: response.created,
    model: response.model,
    choices: mapList(response.choices, encodeChatCompletionChoice),
  };
  if (usage !== undefined) encoded.usage = encodeCompletionUsage(usage);
  if (serviceTier !== undefined) encoded.service_tier = serviceTier;
  if (systemFingerprint !== undefined) encoded.system_fingerprint = systemFingerprint;
  if (metadata !== undefined) encoded.metadata = metadata;
  if (moderation !== undefined) encoded.moderation = moderation && encodeChatCompletionModeration(moderation);
  for (const key in response) {
    copyKeyNotEncoded(encoded, response, key, spellingOfCreateChatCompletionResponse(key));
  }
  return encoded;
}

/** Encodes a choice. */
export function encodeChatCompletionChoice(choice: ChatCompletionChoice): wire.ChatCompletionChoice {
  if (!isObjectOf(choice)) return choice;
  const encoded: wire.ChatCompletionChoice = {
    index: choice.index,
    message: encodeChatCompletionResponseMessage(choice.message),
    logprobs: choice.logprobs && encodeChatCompletionLogprobs(choice.logprobs),
    finish_reason: choice.finishReason,
  };
  for (const key in choice) {
    copyKeyNotEncoded(encoded, choice, key, spellingOfChatCompletionChoice(key));
  }
  return encoded;
}
