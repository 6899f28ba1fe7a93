// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import {
  isStrictChatCompletionMessageCustomToolCall,
  isStrictChatCompletionMessageToolCall,
  isStrictChatCompletionMessageToolCallFunction,
  isWireChatCompletionMessageCustomToolCallCustom,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import { array } from "../builders/array.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { literal, string } from "../builders/string.js";
import { unionByType } from "../builders/union.js";

const chatCompletionMessageToolCallFunctionMembers = () => ({
  name: string(),
  arguments: string(),
});

type ChatCompletionMessageToolCallFunction = {
  [Key in keyof strict.ChatCompletionMessageToolCallFunction]: strict.ChatCompletionMessageToolCallFunction[Key];
};

export interface ChatCompletionMessageToolCallFunctionSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallFunction,
    ReturnType<typeof chatCompletionMessageToolCallFunctionMembers>
  > {}

/** Function that a tool call names, in the specification. */
export const ChatCompletionMessageToolCallFunctionSchema: ChatCompletionMessageToolCallFunctionSchema =
  /* @__PURE__ */ object(chatCompletionMessageToolCallFunctionMembers, isStrictChatCompletionMessageToolCallFunction);

const chatCompletionMessageToolCallMembers = () => ({
  id: string(),
  type: literal("function"),
  function: ChatCompletionMessageToolCallFunctionSchema,
});

type ChatCompletionMessageToolCall = {
  [Key in keyof strict.ChatCompletionMessageToolCall]: strict.ChatCompletionMessageToolCall[Key];
};

export interface ChatCompletionMessageToolCallSchema
  extends ObjectSchema<ChatCompletionMessageToolCall, ReturnType<typeof chatCompletionMessageToolCallMembers>> {}

/** Call of a function tool, in the specification. */
export const ChatCompletionMessageToolCallSchema: ChatCompletionMessageToolCallSchema = /* @__PURE__ */ object(
  chatCompletionMessageToolCallMembers,
  isStrictChatCompletionMessageToolCall,
);

const chatCompletionMessageCustomToolCallCustomMembers = () => ({
  name: string(),
  input: string(),
});

type ChatCompletionMessageCustomToolCallCustom = {
  [Key in keyof strict.ChatCompletionMessageCustomToolCallCustom]: strict.ChatCompletionMessageCustomToolCallCustom[Key];
};

export interface ChatCompletionMessageCustomToolCallCustomSchema
  extends ObjectSchema<
    ChatCompletionMessageCustomToolCallCustom,
    ReturnType<typeof chatCompletionMessageCustomToolCallCustomMembers>
  > {}

/** Custom tool that a tool call names, in the specification. */
export const ChatCompletionMessageCustomToolCallCustomSchema: ChatCompletionMessageCustomToolCallCustomSchema =
  /* @__PURE__ */ object(
    chatCompletionMessageCustomToolCallCustomMembers,
    isWireChatCompletionMessageCustomToolCallCustom,
  );

const chatCompletionMessageCustomToolCallMembers = () => ({
  id: string(),
  type: literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
});

type ChatCompletionMessageCustomToolCall = {
  [Key in keyof strict.ChatCompletionMessageCustomToolCall]: strict.ChatCompletionMessageCustomToolCall[Key];
};

export interface ChatCompletionMessageCustomToolCallSchema
  extends ObjectSchema<
    ChatCompletionMessageCustomToolCall,
    ReturnType<typeof chatCompletionMessageCustomToolCallMembers>
  > {}

/** Call of a custom tool, in the specification. */
export const ChatCompletionMessageCustomToolCallSchema: ChatCompletionMessageCustomToolCallSchema =
  /* @__PURE__ */ object(chatCompletionMessageCustomToolCallMembers, isStrictChatCompletionMessageCustomToolCall);

const chatCompletionMessageToolCalls = () =>
  array(
    unionByType({ function: ChatCompletionMessageToolCallSchema, custom: ChatCompletionMessageCustomToolCallSchema }),
  );

export interface ChatCompletionMessageToolCallsSchema extends ReturnType<typeof chatCompletionMessageToolCalls> {}

/** Tool calls of a message, in the specification. */
export const ChatCompletionMessageToolCallsSchema: ChatCompletionMessageToolCallsSchema =
  /* @__PURE__ */ chatCompletionMessageToolCalls();
