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
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { copyKeyNotEncoded } from "../copy-key.js";
import { isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionStreamAudio,
  spellingOfChatCompletionStreamChoice,
  spellingOfChatCompletionStreamResponseDelta,
  spellingOfCreateChatCompletionStreamResponse,
} from "../known-keys/stream.js";
import { mapList } from "../list.js";
import { encodeChatCompletionLogprobs } from "./logprobs.js";
import { encodeChatCompletionAnnotation, encodeChatCompletionResponseMessage } from "./message.js";
import { encodeChatCompletionModeration } from "./moderation.js";
import { encodeCompletionUsage } from "./usage.js";

/** Returns a `ChatCompletionStreamFunctionCall` as it is: the wire has the same keys. */
export function encodeChatCompletionStreamFunctionCall(
  decoded: ChatCompletionStreamFunctionCall,
): wire.ChatCompletionStreamFunctionCall {
  return decoded;
}

/** Returns a `ChatCompletionMessageToolCallChunkFunction` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageToolCallChunkFunction(
  decoded: ChatCompletionMessageToolCallChunkFunction,
): wire.ChatCompletionMessageToolCallChunkFunction {
  return decoded;
}

/** Returns a `ChatCompletionMessageToolCallChunkCustom` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageToolCallChunkCustom(
  decoded: ChatCompletionMessageToolCallChunkCustom,
): wire.ChatCompletionMessageToolCallChunkCustom {
  return decoded;
}

/** Returns a `ChatCompletionMessageToolCallChunk` as it is: the wire has the same keys. */
export function encodeChatCompletionMessageToolCallChunk(
  decoded: ChatCompletionMessageToolCallChunk,
): wire.ChatCompletionMessageToolCallChunk {
  return decoded;
}

/** Encodes a `ChatCompletionStreamAudio` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionStreamAudio(decoded: ChatCompletionStreamAudio): wire.ChatCompletionStreamAudio {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionStreamAudio = {};
  if (decoded.id !== undefined) encoded.id = decoded.id;
  if (decoded.expiresAt !== undefined) encoded.expires_at = decoded.expiresAt;
  if (decoded.data !== undefined) encoded.data = decoded.data;
  if (decoded.transcript !== undefined) encoded.transcript = decoded.transcript;
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionStreamAudio(key));
  return encoded;
}

/** Encodes a `ChatCompletionStreamResponseDelta` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionStreamResponseDelta(
  decoded: ChatCompletionStreamResponseDelta,
): wire.ChatCompletionStreamResponseDelta {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionStreamResponseDelta = {};
  if (decoded.role !== undefined) encoded.role = decoded.role;
  if (decoded.content !== undefined) encoded.content = decoded.content;
  if (decoded.refusal !== undefined) encoded.refusal = decoded.refusal;
  if (decoded.toolCalls !== undefined) encoded.tool_calls = decoded.toolCalls;
  if (decoded.functionCall !== undefined) encoded.function_call = decoded.functionCall;
  if (decoded.annotations !== undefined)
    encoded.annotations = mapList(decoded.annotations, encodeChatCompletionAnnotation);
  if (decoded.audio !== undefined) encoded.audio = encodeChatCompletionStreamAudio(decoded.audio);
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionStreamResponseDelta(key));
  return encoded;
}

/** Encodes a `ChatCompletionStreamChoice` as wire JSON. A malformed value is returned as it is. */
export function encodeChatCompletionStreamChoice(decoded: ChatCompletionStreamChoice): wire.ChatCompletionStreamChoice {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.ChatCompletionStreamChoice = {
    index: decoded.index,
    delta: encodeChatCompletionStreamResponseDelta(decoded.delta),
    finish_reason: decoded.finishReason,
  };
  if (decoded.message !== undefined) encoded.message = encodeChatCompletionResponseMessage(decoded.message);
  if (decoded.logprobs !== undefined)
    encoded.logprobs = decoded.logprobs && encodeChatCompletionLogprobs(decoded.logprobs);
  for (const key in decoded) copyKeyNotEncoded(encoded, decoded, key, spellingOfChatCompletionStreamChoice(key));
  return encoded;
}

/** Encodes a `CreateChatCompletionStreamResponse` as wire JSON. A malformed value is returned as it is. */
export function encodeCreateChatCompletionStreamResponse(
  decoded: CreateChatCompletionStreamResponse,
): wire.CreateChatCompletionStreamResponse {
  if (!isObjectOf(decoded)) return decoded;
  const encoded: wire.CreateChatCompletionStreamResponse = {
    id: decoded.id,
    object: decoded.object,
    created: decoded.created,
    model: decoded.model,
    choices: mapList(decoded.choices, encodeChatCompletionStreamChoice),
  };
  if (decoded.usage !== undefined) encoded.usage = decoded.usage && encodeCompletionUsage(decoded.usage);
  if (decoded.serviceTier !== undefined) encoded.service_tier = decoded.serviceTier;
  if (decoded.systemFingerprint !== undefined) encoded.system_fingerprint = decoded.systemFingerprint;
  if (decoded.metadata !== undefined) encoded.metadata = decoded.metadata;
  if (decoded.moderation !== undefined)
    encoded.moderation = decoded.moderation && encodeChatCompletionModeration(decoded.moderation);
  if (decoded.obfuscation !== undefined) encoded.obfuscation = decoded.obfuscation;
  for (const key in decoded)
    copyKeyNotEncoded(encoded, decoded, key, spellingOfCreateChatCompletionStreamResponse(key));
  return encoded;
}
