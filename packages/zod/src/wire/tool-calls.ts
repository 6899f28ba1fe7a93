// Written by `pnpm generate` from specification/components/tool-calls.ts: edit that.

import {
  isWireChatCompletionMessageCustomToolCall,
  isWireChatCompletionMessageToolCall,
  isWireChatCompletionMessageToolCallFunction,
  isWireChatCompletionUnrecognizedToolCall,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as z from "zod";
import { absentMember } from "../builders/absent-member.js";
import { array } from "../builders/array.js";
import { finiteNumber } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { literal, oneOf, string, stringMatching } from "../builders/string.js";
import { unionByJsonType, unionByType } from "../builders/union.js";
import { ChatCompletionMessageCustomToolCallCustomSchema } from "../strict/tool-calls.js";

const chatCompletionMessageToolCallFunctionMembers = () => ({
  name: string(),
  // Absent from OpenRouter, if a function has no parameters; null from relays of other APIs; as an object from
  // llama.cpp.
  arguments: z.nullish(unionByJsonType({ string: string(), object: record(z.unknown()) }, "a string or an object")),
});

type ChatCompletionMessageToolCallFunction = {
  [Key in keyof wire.ChatCompletionMessageToolCallFunction]: wire.ChatCompletionMessageToolCallFunction[Key];
};

export interface ChatCompletionMessageToolCallFunctionSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallFunction,
    ReturnType<typeof chatCompletionMessageToolCallFunctionMembers>
  > {}

/** Function that a tool call names, on the wire. */
export const ChatCompletionMessageToolCallFunctionSchema: ChatCompletionMessageToolCallFunctionSchema =
  /* @__PURE__ */ object(chatCompletionMessageToolCallFunctionMembers, isWireChatCompletionMessageToolCallFunction);

const chatCompletionMessageToolCallMembers = () => ({
  // Absent from older llama.cpp servers and NVIDIA NIM; null from Ollama; as a number from NVIDIA NIM.
  id: z.nullish(unionByJsonType({ string: string(), number: finiteNumber() }, "a string or a number")),
  // Absent from Mistral; null or empty from relays of other APIs.
  type: z.nullish(oneOf(["function", ""])),
  function: ChatCompletionMessageToolCallFunctionSchema,
  ...absentMember("custom"),
});

type ChatCompletionMessageToolCall = {
  [Key in keyof wire.ChatCompletionMessageToolCall]: wire.ChatCompletionMessageToolCall[Key];
};

export interface ChatCompletionMessageToolCallSchema
  extends ObjectSchema<ChatCompletionMessageToolCall, ReturnType<typeof chatCompletionMessageToolCallMembers>> {}

/** Call of a function tool, on the wire. */
export const ChatCompletionMessageToolCallSchema: ChatCompletionMessageToolCallSchema = /* @__PURE__ */ object(
  chatCompletionMessageToolCallMembers,
  isWireChatCompletionMessageToolCall,
);

export { ChatCompletionMessageCustomToolCallCustomSchema } from "../strict/tool-calls.js";

const chatCompletionMessageCustomToolCallMembers = () => ({
  // Absent or null or as a number from relays of other APIs.
  id: z.nullish(unionByJsonType({ string: string(), number: finiteNumber() }, "a string or a number")),
  type: literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
  ...absentMember("function"),
});

type ChatCompletionMessageCustomToolCall = {
  [Key in keyof wire.ChatCompletionMessageCustomToolCall]: wire.ChatCompletionMessageCustomToolCall[Key];
};

export interface ChatCompletionMessageCustomToolCallSchema
  extends ObjectSchema<
    ChatCompletionMessageCustomToolCall,
    ReturnType<typeof chatCompletionMessageCustomToolCallMembers>
  > {}

/** Call of a custom tool, on the wire. */
export const ChatCompletionMessageCustomToolCallSchema: ChatCompletionMessageCustomToolCallSchema =
  /* @__PURE__ */ object(chatCompletionMessageCustomToolCallMembers, isWireChatCompletionMessageCustomToolCall);

const chatCompletionUnrecognizedToolCallMembers = () => ({
  type: stringMatching(/^(?!(?:function|custom|)$)/, 'a string other than "function", "custom" and ""'),
  ...absentMember("function"),
  ...absentMember("custom"),
});

type ChatCompletionUnrecognizedToolCall = {
  [Key in keyof wire.ChatCompletionUnrecognizedToolCall]: wire.ChatCompletionUnrecognizedToolCall[Key];
};

export interface ChatCompletionUnrecognizedToolCallSchema
  extends ObjectSchema<
    ChatCompletionUnrecognizedToolCall,
    ReturnType<typeof chatCompletionUnrecognizedToolCallMembers>
  > {}

/** Tool call of a type that the specification does not have, such as Moonshot's `builtin_function`, on the wire. */
export const ChatCompletionUnrecognizedToolCallSchema: ChatCompletionUnrecognizedToolCallSchema =
  /* @__PURE__ */ object(chatCompletionUnrecognizedToolCallMembers, isWireChatCompletionUnrecognizedToolCall);

const chatCompletionMessageToolCalls = () =>
  array(
    unionByType(
      { function: ChatCompletionMessageToolCallSchema, custom: ChatCompletionMessageCustomToolCallSchema },
      ChatCompletionUnrecognizedToolCallSchema,
      ChatCompletionMessageToolCallSchema,
    ),
  );

export interface ChatCompletionMessageToolCallsSchema extends ReturnType<typeof chatCompletionMessageToolCalls> {}

/** Tool calls of a message, on the wire. */
export const ChatCompletionMessageToolCallsSchema: ChatCompletionMessageToolCallsSchema =
  /* @__PURE__ */ chatCompletionMessageToolCalls();
