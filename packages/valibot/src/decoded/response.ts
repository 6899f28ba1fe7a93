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

/**
 * Wire JSON → `ChatCompletionChoice`. A choice that has no `index` gets 0: only the schema of the response knows its
 * place.
 */
export const ChatCompletionChoiceSchema: ToDecoded<wire.ChatCompletionChoiceSchema, ChatCompletionChoice> =
  /* @__PURE__ */ toDecoded(wire.ChatCompletionChoiceSchema, decodeChatCompletionChoice);

/** `ChatCompletionChoice` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionChoiceToWireSchema: ToWire<wire.ChatCompletionChoiceSchema, ChatCompletionChoice> =
  /* @__PURE__ */ toWire(wire.ChatCompletionChoiceSchema, encodeChatCompletionChoice);

/** Wire JSON → `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseSchema: ToDecoded<
  wire.CreateChatCompletionResponseSchema,
  CreateChatCompletionResponse
> = /* @__PURE__ */ toDecoded(wire.CreateChatCompletionResponseSchema, decodeCreateChatCompletionResponse);

/** `CreateChatCompletionResponse` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const CreateChatCompletionResponseToWireSchema: ToWire<
  wire.CreateChatCompletionResponseSchema,
  CreateChatCompletionResponse
> = /* @__PURE__ */ toWire(wire.CreateChatCompletionResponseSchema, encodeCreateChatCompletionResponse);
