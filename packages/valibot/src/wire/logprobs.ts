// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import {
  isWireChatCompletionLogprobs,
  isWireChatCompletionTokenLogprob,
  isWireChatCompletionTopLogprob,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { string } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";

const chatCompletionTopLogprobMembers = () => ({
  token: string(),
  // Absent from relays of other APIs; null from Xinference, vLLM and SGLang, where it was infinite.
  logprob: v.nullish(finiteNumber()),
  // Absent from text-generation-inference; as text from Hugging Face.
  bytes: v.nullish(unionByJsonType({ array: array(integer()), string: string() }, "an array or a string")),
});

type ChatCompletionTopLogprob = { [Key in keyof wire.ChatCompletionTopLogprob]: wire.ChatCompletionTopLogprob[Key] };

export interface ChatCompletionTopLogprobSchema
  extends ObjectSchema<ChatCompletionTopLogprob, ReturnType<typeof chatCompletionTopLogprobMembers>> {}

/** Token that could have stood at a position, on the wire. */
export const ChatCompletionTopLogprobSchema: ChatCompletionTopLogprobSchema = /* @__PURE__ */ object(
  chatCompletionTopLogprobMembers,
  isWireChatCompletionTopLogprob,
);

const chatCompletionTokenLogprobMembers = () => ({
  token: string(),
  // Absent from relays of other APIs; null from Xinference, vLLM and SGLang, where it was infinite.
  logprob: v.nullish(finiteNumber()),
  // Absent from text-generation-inference; as text from Hugging Face.
  bytes: v.nullish(unionByJsonType({ array: array(integer()), string: string() }, "an array or a string")),
  // Absent from relays of other APIs; null from LiteLLM's proxy.
  top_logprobs: v.nullish(array(ChatCompletionTopLogprobSchema)),
});

type ChatCompletionTokenLogprob = {
  [Key in keyof wire.ChatCompletionTokenLogprob]: wire.ChatCompletionTokenLogprob[Key];
};

export interface ChatCompletionTokenLogprobSchema
  extends ObjectSchema<ChatCompletionTokenLogprob, ReturnType<typeof chatCompletionTokenLogprobMembers>> {}

/** Generated token with its log probability, on the wire. */
export const ChatCompletionTokenLogprobSchema: ChatCompletionTokenLogprobSchema = /* @__PURE__ */ object(
  chatCompletionTokenLogprobMembers,
  isWireChatCompletionTokenLogprob,
);

const chatCompletionLogprobsMembers = () => ({
  // Absent from Groq, DeepSeek's reasoning models and Together.
  content: v.nullish(array(ChatCompletionTokenLogprobSchema)),
  // Absent from DeepSeek.
  refusal: v.nullish(array(ChatCompletionTokenLogprobSchema)),
});

type ChatCompletionLogprobs = { [Key in keyof wire.ChatCompletionLogprobs]: wire.ChatCompletionLogprobs[Key] };

export interface ChatCompletionLogprobsSchema
  extends ObjectSchema<ChatCompletionLogprobs, ReturnType<typeof chatCompletionLogprobsMembers>> {}

/** Log probabilities of a choice's tokens, on the wire. */
export const ChatCompletionLogprobsSchema: ChatCompletionLogprobsSchema = /* @__PURE__ */ object(
  chatCompletionLogprobsMembers,
  isWireChatCompletionLogprobs,
);
