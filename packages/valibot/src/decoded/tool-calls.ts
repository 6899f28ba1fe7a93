// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import {
  decodeChatCompletionMessageCustomToolCall,
  decodeChatCompletionMessageToolCall,
  decodeChatCompletionMessageToolCallFunction,
  decodeChatCompletionMessageToolCalls,
  decodeChatCompletionUnrecognizedToolCall,
  encodeChatCompletionMessageCustomToolCall,
  encodeChatCompletionMessageToolCall,
  encodeChatCompletionMessageToolCallFunction,
  encodeChatCompletionMessageToolCalls,
  encodeChatCompletionUnrecognizedToolCall,
} from "@chat-completion/core";
import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallFunction,
  ChatCompletionMessageToolCalls,
  ChatCompletionUnrecognizedToolCall,
} from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ChatCompletionMessageToolCallFunction`. */
export const ChatCompletionMessageToolCallFunctionSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallFunctionSchema,
  ChatCompletionMessageToolCallFunction
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  decodeChatCompletionMessageToolCallFunction,
);

/** `ChatCompletionMessageToolCallFunction` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionMessageToolCallFunctionToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallFunctionSchema,
  ChatCompletionMessageToolCallFunction
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionMessageToolCallFunctionSchema,
  encodeChatCompletionMessageToolCallFunction,
);

/** Wire JSON → `ChatCompletionMessageToolCall`. */
export const ChatCompletionMessageToolCallSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallSchema,
  ChatCompletionMessageToolCall
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionMessageToolCallSchema, decodeChatCompletionMessageToolCall);

/** `ChatCompletionMessageToolCall` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionMessageToolCallToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallSchema,
  ChatCompletionMessageToolCall
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageToolCallSchema, encodeChatCompletionMessageToolCall);

/** Wire JSON → `ChatCompletionMessageCustomToolCall`. */
export const ChatCompletionMessageCustomToolCallSchema: ToDecoded<
  wire.ChatCompletionMessageCustomToolCallSchema,
  ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionMessageCustomToolCallSchema,
  decodeChatCompletionMessageCustomToolCall,
);

/** `ChatCompletionMessageCustomToolCall` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionMessageCustomToolCallToWireSchema: ToWire<
  wire.ChatCompletionMessageCustomToolCallSchema,
  ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageCustomToolCallSchema, encodeChatCompletionMessageCustomToolCall);

/** Wire JSON → `ChatCompletionUnrecognizedToolCall`. */
export const ChatCompletionUnrecognizedToolCallSchema: ToDecoded<
  wire.ChatCompletionUnrecognizedToolCallSchema,
  ChatCompletionUnrecognizedToolCall
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionUnrecognizedToolCallSchema, decodeChatCompletionUnrecognizedToolCall);

/** `ChatCompletionUnrecognizedToolCall` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionUnrecognizedToolCallToWireSchema: ToWire<
  wire.ChatCompletionUnrecognizedToolCallSchema,
  ChatCompletionUnrecognizedToolCall
> = /* @__PURE__ */ toWire(wire.ChatCompletionUnrecognizedToolCallSchema, encodeChatCompletionUnrecognizedToolCall);

/** Wire JSON → `ChatCompletionMessageToolCalls`. */
export const ChatCompletionMessageToolCallsSchema: ToDecoded<
  wire.ChatCompletionMessageToolCallsSchema,
  ChatCompletionMessageToolCalls
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionMessageToolCallsSchema, decodeChatCompletionMessageToolCalls);

/** `ChatCompletionMessageToolCalls` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionMessageToolCallsToWireSchema: ToWire<
  wire.ChatCompletionMessageToolCallsSchema,
  ChatCompletionMessageToolCalls
> = /* @__PURE__ */ toWire(wire.ChatCompletionMessageToolCallsSchema, encodeChatCompletionMessageToolCalls);
