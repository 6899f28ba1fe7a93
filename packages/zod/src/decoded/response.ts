// Written by `pnpm generate` from specification/components/response.ts: edit that.

import {
  decodeChatCompletionChoice,
  decodeCreateChatCompletionResponse,
  encodeChatCompletionChoice,
  encodeCreateChatCompletionResponse,
} from "@chat-completion/core";
import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ChatCompletionChoice`. */
export const ChatCompletionChoiceSchema: ToDecoded<wire.ChatCompletionChoiceSchema, ChatCompletionChoice> =
  /* @__PURE__ */ toDecoded(wire.ChatCompletionChoiceSchema, decodeChatCompletionChoice, encodeChatCompletionChoice);

/** `ChatCompletionChoice` → wire JSON. */
export const ChatCompletionChoiceToWireSchema: ToWire<wire.ChatCompletionChoiceSchema, ChatCompletionChoice> =
  /* @__PURE__ */ toWire(wire.ChatCompletionChoiceSchema, decodeChatCompletionChoice, encodeChatCompletionChoice);

/** Wire JSON → `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseSchema: ToDecoded<
  wire.CreateChatCompletionResponseSchema,
  CreateChatCompletionResponse
> = /* @__PURE__ */ toDecoded(
  wire.CreateChatCompletionResponseSchema,
  decodeCreateChatCompletionResponse,
  encodeCreateChatCompletionResponse,
);

/** `CreateChatCompletionResponse` → wire JSON. */
export const CreateChatCompletionResponseToWireSchema: ToWire<
  wire.CreateChatCompletionResponseSchema,
  CreateChatCompletionResponse
> = /* @__PURE__ */ toWire(
  wire.CreateChatCompletionResponseSchema,
  decodeCreateChatCompletionResponse,
  encodeCreateChatCompletionResponse,
);
