// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import {
  decodeChatCompletionLogprobs,
  decodeChatCompletionTokenLogprob,
  decodeChatCompletionTopLogprob,
  encodeChatCompletionLogprobs,
  encodeChatCompletionTokenLogprob,
  encodeChatCompletionTopLogprob,
} from "@chat-completion/core";
import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `ChatCompletionTopLogprob`. */
export const ChatCompletionTopLogprobSchema: ToDecoded<wire.ChatCompletionTopLogprobSchema, ChatCompletionTopLogprob> =
  /* @__PURE__ */ toDecoded(wire.ChatCompletionTopLogprobSchema, decodeChatCompletionTopLogprob);

/** `ChatCompletionTopLogprob` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionTopLogprobToWireSchema: ToWire<
  wire.ChatCompletionTopLogprobSchema,
  ChatCompletionTopLogprob
> = /* @__PURE__ */ toWire(wire.ChatCompletionTopLogprobSchema, encodeChatCompletionTopLogprob);

/** Wire JSON → `ChatCompletionTokenLogprob`. */
export const ChatCompletionTokenLogprobSchema: ToDecoded<
  wire.ChatCompletionTokenLogprobSchema,
  ChatCompletionTokenLogprob
> = /* @__PURE__ */ toDecoded(wire.ChatCompletionTokenLogprobSchema, decodeChatCompletionTokenLogprob);

/** `ChatCompletionTokenLogprob` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionTokenLogprobToWireSchema: ToWire<
  wire.ChatCompletionTokenLogprobSchema,
  ChatCompletionTokenLogprob
> = /* @__PURE__ */ toWire(wire.ChatCompletionTokenLogprobSchema, encodeChatCompletionTokenLogprob);

/** Wire JSON → `ChatCompletionLogprobs`. */
export const ChatCompletionLogprobsSchema: ToDecoded<wire.ChatCompletionLogprobsSchema, ChatCompletionLogprobs> =
  /* @__PURE__ */ toDecoded(wire.ChatCompletionLogprobsSchema, decodeChatCompletionLogprobs);

/** `ChatCompletionLogprobs` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const ChatCompletionLogprobsToWireSchema: ToWire<wire.ChatCompletionLogprobsSchema, ChatCompletionLogprobs> =
  /* @__PURE__ */ toWire(wire.ChatCompletionLogprobsSchema, encodeChatCompletionLogprobs);
