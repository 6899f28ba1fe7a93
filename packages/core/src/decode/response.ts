import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { hasMembers } from "../json.js";
import { copyKey } from "../keys/copy-key.js";
import { casingInChatCompletionChoice, casingInCreateChatCompletionResponse } from "../keys/response.js";
import { mapList } from "../list.js";
import { decodeChatCompletionLogprobs } from "./logprobs.js";
import { decodeChatCompletionResponseMessage } from "./message.js";
import { decodeChatCompletionModeration } from "./moderation.js";
import { decodeCompletionUsage } from "./usage.js";

/**
 * Turns a response as servers send it into the model: camelCase, and complete.
 *
 * What the wire leaves open is settled by one rule a member, which its comment in `@chat-completion/types` says; keys
 * that the specification does not know are kept as they are spelled. The input is never changed, and parts of it are
 * handed on.
 *
 * It validates nothing and throws nothing: ask `isWireCreateChatCompletionResponse` or a schema first. A part that wire
 * does not describe is handed on as it is.
 */
export function decodeCreateChatCompletionResponse(
  response: wire.CreateChatCompletionResponse,
): CreateChatCompletionResponse {
  if (!hasMembers(response)) return response;
  const { usage, service_tier, system_fingerprint, metadata, moderation } = response;
  const model: CreateChatCompletionResponse = {
    id: response.id,
    object: "chat.completion",
    created: decodeCreated(response.created),
    model: response.model,
    choices: mapList(response.choices, decodeChatCompletionChoice),
  };
  if (usage != null) model.usage = decodeCompletionUsage(usage);
  if (service_tier !== undefined) model.serviceTier = service_tier;
  if (system_fingerprint != null) model.systemFingerprint = system_fingerprint;
  if (metadata !== undefined) model.metadata = metadata;
  if (moderation !== undefined) model.moderation = moderation && decodeChatCompletionModeration(moderation);
  for (const key in response) {
    if (casingInCreateChatCompletionResponse(key) === undefined) copyKey(model, response, key);
  }
  return model;
}

/** Unix time in whole seconds, from a number or from digits; `null` where there is none. */
function decodeCreated(created: wire.CreateChatCompletionResponse["created"]): number | null {
  switch (typeof created) {
    case "number":
      return Math.trunc(created);
    case "string":
      return Number(created);
    default:
      return created ?? null;
  }
}

/**
 * Turns a choice as servers send it into the model. A missing `index` becomes its place among the choices, a missing
 * `logprobs` or `finish_reason` becomes `null`, and a message that was filtered away becomes an empty one.
 */
export function decodeChatCompletionChoice(choice: wire.ChatCompletionChoice, place = 0): ChatCompletionChoice {
  if (!hasMembers(choice)) return choice;
  const model: ChatCompletionChoice = {
    index: choice.index ?? place,
    message: decodeChatCompletionResponseMessage(choice.message ?? {}),
    logprobs: choice.logprobs == null ? null : decodeChatCompletionLogprobs(choice.logprobs),
    finishReason: choice.finish_reason ?? null,
  };
  for (const key in choice) {
    if (casingInChatCompletionChoice(key) === undefined) copyKey(model, choice, key);
  }
  return model;
}
