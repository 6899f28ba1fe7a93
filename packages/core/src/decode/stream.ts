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
import { isContentPart } from "../content-parts.js";
import { copyUnknownKey } from "../copy-key.js";
import { isObject, isObjectOf } from "../json.js";
import {
  spellingOfChatCompletionMessageToolCallChunk,
  spellingOfChatCompletionMessageToolCallChunkCustom,
  spellingOfChatCompletionMessageToolCallChunkFunction,
  spellingOfChatCompletionStreamAudio,
  spellingOfChatCompletionStreamChoice,
  spellingOfChatCompletionStreamFunctionCall,
  spellingOfChatCompletionStreamResponseDelta,
  spellingOfCreateChatCompletionStreamResponse,
} from "../known-keys/stream.js";
import { isListOf, mapList } from "../list.js";
import { decodeCreated } from "./created.js";
import { decodeChatCompletionLogprobs } from "./logprobs.js";
import { decodeChatCompletionAnnotation, decodeChatCompletionResponseMessage } from "./message.js";
import { decodeChatCompletionModeration } from "./moderation.js";
import { decodeContent, textOfObject } from "./text.js";
import { decodeCompletionUsage } from "./usage.js";

/**
 * Decodes a chunk: camelCase, and complete. A missing `id` or `model` becomes empty, a missing `created` `null`, missing
 * `choices` an empty list.
 *
 * It validates nothing, throws nothing and changes nothing: call `isWireCreateChatCompletionStreamResponse` or a schema
 * first.
 */
export function decodeCreateChatCompletionStreamResponse(
  chunk: wire.CreateChatCompletionStreamResponse,
): CreateChatCompletionStreamResponse {
  if (!isObjectOf(chunk)) return chunk;
  const { usage, service_tier, moderation } = chunk;
  const decoded: CreateChatCompletionStreamResponse = {
    id: chunk.id ?? "",
    object: "chat.completion.chunk",
    created: decodeCreated(chunk.created),
    model: chunk.model ?? "",
    choices: chunk.choices == null ? [] : mapList(chunk.choices, decodeChatCompletionStreamChoice),
  };
  if (usage !== undefined) decoded.usage = usage && decodeCompletionUsage(usage);
  if (service_tier !== undefined) decoded.serviceTier = service_tier;
  if (chunk.system_fingerprint != null) decoded.systemFingerprint = chunk.system_fingerprint;
  if (chunk.metadata != null) decoded.metadata = chunk.metadata;
  if (moderation !== undefined) decoded.moderation = moderation && decodeChatCompletionModeration(moderation);
  if (chunk.obfuscation != null) decoded.obfuscation = chunk.obfuscation;
  for (const key in chunk) {
    if (spellingOfCreateChatCompletionStreamResponse(key) === undefined) copyUnknownKey(decoded, chunk, key);
  }
  return decoded;
}

/**
 * Decodes a chunk's choice. A missing `index` becomes its position in the list, a missing `delta` an empty one, a missing
 * `finish_reason` `null`.
 */
export function decodeChatCompletionStreamChoice(
  choice: wire.ChatCompletionStreamChoice,
  place = 0,
): ChatCompletionStreamChoice {
  if (!isObjectOf(choice)) return choice;
  const { logprobs } = choice;
  const decoded: ChatCompletionStreamChoice = {
    index: choice.index ?? place,
    delta: decodeChatCompletionStreamResponseDelta(choice.delta ?? {}),
    finishReason: choice.finish_reason ?? null,
  };
  if (choice.message != null) decoded.message = decodeChatCompletionResponseMessage(choice.message);
  if (logprobs !== undefined) decoded.logprobs = isObject(logprobs) ? decodeChatCompletionLogprobs(logprobs) : null;
  for (const key in choice) {
    if (spellingOfChatCompletionStreamChoice(key) === undefined) copyUnknownKey(decoded, choice, key);
  }
  return decoded;
}

/** Decodes a delta. What is absent stays absent. */
export function decodeChatCompletionStreamResponseDelta(
  delta: wire.ChatCompletionStreamResponseDelta,
): ChatCompletionStreamResponseDelta {
  if (!isObjectOf(delta)) return delta;
  const { role, content, tool_calls, annotations, audio, function_call } = delta;
  const decoded: ChatCompletionStreamResponseDelta = {};
  if (role) decoded.role = role === "model" ? "assistant" : role;
  if (content !== undefined) decoded.content = decodeContent(content);
  if (isListOf(content, isContentPart)) decoded.contentParts = content;
  if (delta.refusal !== undefined) decoded.refusal = delta.refusal;
  if (tool_calls != null) decoded.toolCalls = mapList(tool_calls, decodeChatCompletionMessageToolCallChunk);
  if (annotations != null) decoded.annotations = mapList(annotations, decodeChatCompletionAnnotation);
  if (audio != null) decoded.audio = decodeChatCompletionStreamAudio(audio);
  if (function_call != null) decoded.functionCall = decodeChatCompletionStreamFunctionCall(function_call);
  for (const key in delta) {
    if (spellingOfChatCompletionStreamResponseDelta(key) === undefined) copyUnknownKey(decoded, delta, key);
  }
  return decoded;
}

/** Decodes a piece of a tool call. A missing `index` becomes `null`, so that nobody joins pieces by a wrong one. */
export function decodeChatCompletionMessageToolCallChunk(
  piece: wire.ChatCompletionMessageToolCallChunk,
): ChatCompletionMessageToolCallChunk {
  if (!isObjectOf(piece)) return piece;
  const decoded: ChatCompletionMessageToolCallChunk = { index: piece.index ?? null };
  if (piece.id != null) decoded.id = String(piece.id);
  if (piece.type != null) decoded.type = piece.type;
  if (piece.function != null) decoded.function = decodeChatCompletionMessageToolCallChunkFunction(piece.function);
  if (piece.custom != null) decoded.custom = decodeChatCompletionMessageToolCallChunkCustom(piece.custom);
  for (const key in piece) {
    if (spellingOfChatCompletionMessageToolCallChunk(key) === undefined) copyUnknownKey(decoded, piece, key);
  }
  return decoded;
}

/** Decodes a piece of the call of a function tool. Arguments that are an object become their JSON. */
export function decodeChatCompletionMessageToolCallChunkFunction(
  piece: wire.ChatCompletionMessageToolCallChunkFunction,
): ChatCompletionMessageToolCallChunkFunction {
  if (!isObjectOf(piece)) return piece;
  const decoded: ChatCompletionMessageToolCallChunkFunction = {};
  if (piece.name != null) decoded.name = piece.name;
  if (piece.arguments != null) decoded.arguments = textOfObject(piece.arguments);
  for (const key in piece) {
    if (spellingOfChatCompletionMessageToolCallChunkFunction(key) === undefined) copyUnknownKey(decoded, piece, key);
  }
  return decoded;
}

/** Decodes a piece of the call of a custom tool. */
export function decodeChatCompletionMessageToolCallChunkCustom(
  piece: wire.ChatCompletionMessageToolCallChunkCustom,
): ChatCompletionMessageToolCallChunkCustom {
  if (!isObjectOf(piece)) return piece;
  const decoded: ChatCompletionMessageToolCallChunkCustom = {};
  if (piece.name != null) decoded.name = piece.name;
  if (piece.input != null) decoded.input = piece.input;
  for (const key in piece) {
    if (spellingOfChatCompletionMessageToolCallChunkCustom(key) === undefined) copyUnknownKey(decoded, piece, key);
  }
  return decoded;
}

/** Decodes a piece of a function call in the deprecated form. Arguments that are an object become their JSON. */
export function decodeChatCompletionStreamFunctionCall(
  piece: wire.ChatCompletionStreamFunctionCall,
): ChatCompletionStreamFunctionCall {
  if (!isObjectOf(piece)) return piece;
  const decoded: ChatCompletionStreamFunctionCall = {};
  if (piece.name != null) decoded.name = piece.name;
  if (piece.arguments != null) decoded.arguments = textOfObject(piece.arguments);
  for (const key in piece) {
    if (spellingOfChatCompletionStreamFunctionCall(key) === undefined) copyUnknownKey(decoded, piece, key);
  }
  return decoded;
}

/** Decodes a piece of a spoken answer. */
export function decodeChatCompletionStreamAudio(piece: wire.ChatCompletionStreamAudio): ChatCompletionStreamAudio {
  if (!isObjectOf(piece)) return piece;
  const decoded: ChatCompletionStreamAudio = {};
  if (piece.id != null) decoded.id = piece.id;
  if (piece.expires_at != null) decoded.expiresAt = piece.expires_at;
  if (piece.data != null) decoded.data = piece.data;
  if (piece.transcript != null) decoded.transcript = piece.transcript;
  for (const key in piece) {
    if (spellingOfChatCompletionStreamAudio(key) === undefined) copyUnknownKey(decoded, piece, key);
  }
  return decoded;
}
