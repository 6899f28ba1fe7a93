// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import {
  decodeChatCompletionMessageToolCallChunk,
  decodeChatCompletionMessageToolCallChunkCustom,
  decodeChatCompletionMessageToolCallChunkFunction,
  decodeChatCompletionStreamAudio,
  decodeChatCompletionStreamChoice,
  decodeChatCompletionStreamFunctionCall,
  decodeChatCompletionStreamResponseDelta,
  decodeCreateChatCompletionStreamResponse,
  encodeChatCompletionMessageToolCallChunk,
  encodeChatCompletionMessageToolCallChunkCustom,
  encodeChatCompletionMessageToolCallChunkFunction,
  encodeChatCompletionStreamAudio,
  encodeChatCompletionStreamChoice,
  encodeChatCompletionStreamFunctionCall,
  encodeChatCompletionStreamResponseDelta,
  encodeCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
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
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ChatCompletionStreamFunctionCall`. */
export const ChatCompletionStreamFunctionCallSchema: ToDecoded<
  wire.ChatCompletionStreamFunctionCallSchema,
  ChatCompletionStreamFunctionCall
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionStreamFunctionCallSchema, decodeChatCompletionStreamFunctionCall);

/** `ChatCompletionStreamFunctionCall` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionStreamFunctionCallToWireSchema: ToWire<
  wire.ChatCompletionStreamFunctionCallSchema,
  ChatCompletionStreamFunctionCall
> = /* @__PURE__ */ toWire(wire.ChatCompletionStreamFunctionCallSchema, encodeChatCompletionStreamFunctionCall);

/** Wire JSON → `ChatCompletionMessageToolCallChunkFunction`. */
export const ChatCompletionMessageToolCallChunkFunctionSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallChunkFunctionSchema,
  ChatCompletionMessageToolCallChunkFunction
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionMessageToolCallChunkFunctionSchema,
  decodeChatCompletionMessageToolCallChunkFunction,
);

/**
 * `ChatCompletionMessageToolCallChunkFunction` → wire JSON. It also checks a decoded value, such as one that was
 * stored.
 */
export const ChatCompletionMessageToolCallChunkFunctionToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallChunkFunctionSchema,
  ChatCompletionMessageToolCallChunkFunction
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallChunkFunctionSchema,
  encodeChatCompletionMessageToolCallChunkFunction,
);

/** Wire JSON → `ChatCompletionMessageToolCallChunkCustom`. */
export const ChatCompletionMessageToolCallChunkCustomSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallChunkCustomSchema,
  ChatCompletionMessageToolCallChunkCustom
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionMessageToolCallChunkCustomSchema,
  decodeChatCompletionMessageToolCallChunkCustom,
);

/**
 * `ChatCompletionMessageToolCallChunkCustom` → wire JSON. It also checks a decoded value, such as one that was stored.
 */
export const ChatCompletionMessageToolCallChunkCustomToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallChunkCustomSchema,
  ChatCompletionMessageToolCallChunkCustom
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallChunkCustomSchema,
  encodeChatCompletionMessageToolCallChunkCustom,
);

/** Wire JSON → `ChatCompletionMessageToolCallChunk`. */
export const ChatCompletionMessageToolCallChunkSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallChunkSchema,
  ChatCompletionMessageToolCallChunk
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionMessageToolCallChunkSchema, decodeChatCompletionMessageToolCallChunk);

/** `ChatCompletionMessageToolCallChunk` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionMessageToolCallChunkToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallChunkSchema,
  ChatCompletionMessageToolCallChunk
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageToolCallChunkSchema, encodeChatCompletionMessageToolCallChunk);

/** Wire JSON → `ChatCompletionStreamAudio`. */
export const ChatCompletionStreamAudioSchema: ToDecoded<
  wire.ChatCompletionStreamAudioSchema,
  ChatCompletionStreamAudio
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionStreamAudioSchema, decodeChatCompletionStreamAudio);

/** `ChatCompletionStreamAudio` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionStreamAudioToWireSchema: ToWire<
  wire.ChatCompletionStreamAudioSchema,
  ChatCompletionStreamAudio
> = /* @__PURE__ */ toWire(wire.ChatCompletionStreamAudioSchema, encodeChatCompletionStreamAudio);

/** Wire JSON → `ChatCompletionStreamResponseDelta`. */
export const ChatCompletionStreamResponseDeltaSchema: ToDecoded<
  wire.ChatCompletionStreamResponseDeltaSchema,
  ChatCompletionStreamResponseDelta
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionStreamResponseDeltaSchema, decodeChatCompletionStreamResponseDelta);

/** `ChatCompletionStreamResponseDelta` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionStreamResponseDeltaToWireSchema: ToWire<
  wire.ChatCompletionStreamResponseDeltaSchema,
  ChatCompletionStreamResponseDelta
> = /* @__PURE__ */ toWire(wire.ChatCompletionStreamResponseDeltaSchema, encodeChatCompletionStreamResponseDelta);

/** Wire JSON → `ChatCompletionStreamChoice`. */
export const ChatCompletionStreamChoiceSchema: ToDecoded<
  wire.ChatCompletionStreamChoiceSchema,
  ChatCompletionStreamChoice
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionStreamChoiceSchema, decodeChatCompletionStreamChoice);

/** `ChatCompletionStreamChoice` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionStreamChoiceToWireSchema: ToWire<
  wire.ChatCompletionStreamChoiceSchema,
  ChatCompletionStreamChoice
> = /* @__PURE__ */ toWire(wire.ChatCompletionStreamChoiceSchema, encodeChatCompletionStreamChoice);

/** Wire JSON → `CreateChatCompletionStreamResponse`. */
export const CreateChatCompletionStreamResponseSchema: ToDecoded<
  wire.CreateChatCompletionStreamResponseSchema,
  CreateChatCompletionStreamResponse
> = /* @__PURE__ */ toDecoded(wire.CreateChatCompletionStreamResponseSchema, decodeCreateChatCompletionStreamResponse);

/** `CreateChatCompletionStreamResponse` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const CreateChatCompletionStreamResponseToWireSchema: ToWire<
  wire.CreateChatCompletionStreamResponseSchema,
  CreateChatCompletionStreamResponse
> = /* @__PURE__ */ toWire(wire.CreateChatCompletionStreamResponseSchema, encodeCreateChatCompletionStreamResponse);
