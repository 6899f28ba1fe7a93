// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import {
  isStrictChatCompletionLogprobs,
  isStrictChatCompletionTokenLogprob,
  isStrictChatCompletionTopLogprob,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import * as z from "zod";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { string } from "../builders/string.js";

const chatCompletionTopLogprobMembers = () => ({
  token: string(),
  logprob: finiteNumber(),
  bytes: z.nullable(array(integer())),
});

type ChatCompletionTopLogprob = {
  [Key in keyof strict.ChatCompletionTopLogprob]: strict.ChatCompletionTopLogprob[Key];
};

export interface ChatCompletionTopLogprobSchema
  extends ObjectSchema<ChatCompletionTopLogprob, ReturnType<typeof chatCompletionTopLogprobMembers>> {}

/** Token that could have stood at a position, in the specification. */
export const ChatCompletionTopLogprobSchema: ChatCompletionTopLogprobSchema = /* @__PURE__ */ object(
  chatCompletionTopLogprobMembers,
  isStrictChatCompletionTopLogprob,
);

const chatCompletionTokenLogprobMembers = () => ({
  token: string(),
  logprob: finiteNumber(),
  bytes: z.nullable(array(integer())),
  top_logprobs: array(ChatCompletionTopLogprobSchema),
});

type ChatCompletionTokenLogprob = {
  [Key in keyof strict.ChatCompletionTokenLogprob]: strict.ChatCompletionTokenLogprob[Key];
};

export interface ChatCompletionTokenLogprobSchema
  extends ObjectSchema<ChatCompletionTokenLogprob, ReturnType<typeof chatCompletionTokenLogprobMembers>> {}

/** Generated token with its log probability, in the specification. */
export const ChatCompletionTokenLogprobSchema: ChatCompletionTokenLogprobSchema = /* @__PURE__ */ object(
  chatCompletionTokenLogprobMembers,
  isStrictChatCompletionTokenLogprob,
);

const chatCompletionLogprobsMembers = () => ({
  content: z.nullable(array(ChatCompletionTokenLogprobSchema)),
  refusal: z.nullable(array(ChatCompletionTokenLogprobSchema)),
});

type ChatCompletionLogprobs = { [Key in keyof strict.ChatCompletionLogprobs]: strict.ChatCompletionLogprobs[Key] };

export interface ChatCompletionLogprobsSchema
  extends ObjectSchema<ChatCompletionLogprobs, ReturnType<typeof chatCompletionLogprobsMembers>> {}

/** Log probabilities of a choice's tokens, in the specification. */
export const ChatCompletionLogprobsSchema: ChatCompletionLogprobsSchema = /* @__PURE__ */ object(
  chatCompletionLogprobsMembers,
  isStrictChatCompletionLogprobs,
);
