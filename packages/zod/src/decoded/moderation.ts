// Written by `pnpm generate` from specification/components/moderation.ts: edit that.

import {
  decodeChatCompletionModeration,
  decodeChatCompletionModerationResults,
  decodeModerationResultBody,
  encodeChatCompletionModeration,
  encodeChatCompletionModerationResults,
  encodeModerationResultBody,
} from "@chat-completion/core";
import type {
  ChatCompletionModeration,
  ChatCompletionModerationResults,
  ModerationResultBody,
} from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ModerationResultBody`. */
export const ModerationResultBodySchema: ToDecoded<wire.ModerationResultBodySchema, ModerationResultBody> =
  /* @__PURE__ */ toDecoded(wire.ModerationResultBodySchema, decodeModerationResultBody, encodeModerationResultBody);

/** `ModerationResultBody` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ModerationResultBodyToWireSchema: ToWire<wire.ModerationResultBodySchema, ModerationResultBody> =
  /* @__PURE__ */ toWire(wire.ModerationResultBodySchema, decodeModerationResultBody, encodeModerationResultBody);

/** Wire JSON → `ChatCompletionModerationResults`. */
export const ChatCompletionModerationResultsSchema: ToDecoded<
  wire.ChatCompletionModerationResultsSchema,
  ChatCompletionModerationResults
> = /* @__PURE__ */ toDecoded(
  wire.ChatCompletionModerationResultsSchema,
  decodeChatCompletionModerationResults,
  encodeChatCompletionModerationResults,
);

/** `ChatCompletionModerationResults` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionModerationResultsToWireSchema: ToWire<
  wire.ChatCompletionModerationResultsSchema,
  ChatCompletionModerationResults
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationResultsSchema,
  decodeChatCompletionModerationResults,
  encodeChatCompletionModerationResults,
);

/** Wire JSON → `ChatCompletionModeration`. */
export const ChatCompletionModerationSchema: ToDecoded<wire.ChatCompletionModerationSchema, ChatCompletionModeration> =
  /* @__PURE__ */ toDecoded(
    wire.ChatCompletionModerationSchema,
    decodeChatCompletionModeration,
    encodeChatCompletionModeration,
  );

/** `ChatCompletionModeration` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionModerationToWireSchema: ToWire<
  wire.ChatCompletionModerationSchema,
  ChatCompletionModeration
> = /* @__PURE__ */ toWire(
  wire.ChatCompletionModerationSchema,
  decodeChatCompletionModeration,
  encodeChatCompletionModeration,
);
