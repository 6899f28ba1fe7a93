// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import {
  explainChunkChoice,
  findNonChunk,
  isStrictChatCompletionMessageToolCallChunk,
  isStrictChatCompletionMessageToolCallChunkFunction,
  isStrictChatCompletionStreamChoice,
  isStrictChatCompletionStreamFunctionCall,
  isStrictChatCompletionStreamResponseDelta,
  isStrictCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import * as z from "zod";
import { array } from "../builders/array.js";
import { integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { literal, oneOf, string } from "../builders/string.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import { ChatCompletionModerationSchema } from "./moderation.js";
import { FinishReasonSchema, ServiceTierSchema } from "./response.js";
import { CompletionUsageSchema } from "./usage.js";

const chatCompletionStreamFunctionCallMembers = () => ({
  name: z.exactOptional(string()),
  arguments: z.exactOptional(string()),
});

type ChatCompletionStreamFunctionCall = {
  [Key in keyof strict.ChatCompletionStreamFunctionCall]: strict.ChatCompletionStreamFunctionCall[Key];
};

export interface ChatCompletionStreamFunctionCallSchema
  extends ObjectSchema<ChatCompletionStreamFunctionCall, ReturnType<typeof chatCompletionStreamFunctionCallMembers>> {}

/** Piece of a function call, in the deprecated form, in the specification. */
export const ChatCompletionStreamFunctionCallSchema: ChatCompletionStreamFunctionCallSchema = /* @__PURE__ */ object(
  chatCompletionStreamFunctionCallMembers,
  isStrictChatCompletionStreamFunctionCall,
);

const chatCompletionMessageToolCallChunkFunctionMembers = () => ({
  name: z.exactOptional(string()),
  arguments: z.exactOptional(string()),
});

type ChatCompletionMessageToolCallChunkFunction = {
  [Key in keyof strict.ChatCompletionMessageToolCallChunkFunction]: strict.ChatCompletionMessageToolCallChunkFunction[Key];
};

export interface ChatCompletionMessageToolCallChunkFunctionSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallChunkFunction,
    ReturnType<typeof chatCompletionMessageToolCallChunkFunctionMembers>
  > {}

/** Piece of the call of a function tool, in the specification. */
export const ChatCompletionMessageToolCallChunkFunctionSchema: ChatCompletionMessageToolCallChunkFunctionSchema =
  /* @__PURE__ */ object(
    chatCompletionMessageToolCallChunkFunctionMembers,
    isStrictChatCompletionMessageToolCallChunkFunction,
  );

const chatCompletionMessageToolCallChunkMembers = () => ({
  index: integer(),
  id: z.exactOptional(string()),
  type: z.exactOptional(literal("function")),
  function: z.exactOptional(ChatCompletionMessageToolCallChunkFunctionSchema),
});

type ChatCompletionMessageToolCallChunk = {
  [Key in keyof strict.ChatCompletionMessageToolCallChunk]: strict.ChatCompletionMessageToolCallChunk[Key];
};

export interface ChatCompletionMessageToolCallChunkSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallChunk,
    ReturnType<typeof chatCompletionMessageToolCallChunkMembers>
  > {}

/** Piece of a tool call, in the specification. */
export const ChatCompletionMessageToolCallChunkSchema: ChatCompletionMessageToolCallChunkSchema =
  /* @__PURE__ */ object(chatCompletionMessageToolCallChunkMembers, isStrictChatCompletionMessageToolCallChunk);

const chatCompletionStreamResponseDeltaMembers = () => ({
  role: z.exactOptional(oneOf(["developer", "system", "user", "assistant", "tool"])),
  content: z.exactOptional(z.nullable(string())),
  refusal: z.exactOptional(z.nullable(string())),
  tool_calls: z.exactOptional(array(ChatCompletionMessageToolCallChunkSchema)),
  function_call: z.exactOptional(ChatCompletionStreamFunctionCallSchema),
});

type ChatCompletionStreamResponseDelta = {
  [Key in keyof strict.ChatCompletionStreamResponseDelta]: strict.ChatCompletionStreamResponseDelta[Key];
};

export interface ChatCompletionStreamResponseDeltaSchema
  extends ObjectSchema<
    ChatCompletionStreamResponseDelta,
    ReturnType<typeof chatCompletionStreamResponseDeltaMembers>
  > {}

/** What a chunk adds to the message, in the specification. */
export const ChatCompletionStreamResponseDeltaSchema: ChatCompletionStreamResponseDeltaSchema = /* @__PURE__ */ object(
  chatCompletionStreamResponseDeltaMembers,
  isStrictChatCompletionStreamResponseDelta,
);

const chatCompletionStreamChoiceMembers = () => ({
  index: integer(),
  delta: ChatCompletionStreamResponseDeltaSchema,
  logprobs: z.exactOptional(z.nullable(ChatCompletionLogprobsSchema)),
  finish_reason: z.nullable(FinishReasonSchema),
});

type ChatCompletionStreamChoice = {
  [Key in keyof strict.ChatCompletionStreamChoice]: strict.ChatCompletionStreamChoice[Key];
};

export interface ChatCompletionStreamChoiceSchema
  extends ObjectSchema<ChatCompletionStreamChoice, ReturnType<typeof chatCompletionStreamChoiceMembers>> {}

/** What is new of one answer, in the specification. */
export const ChatCompletionStreamChoiceSchema: ChatCompletionStreamChoiceSchema = /* @__PURE__ */ object(
  chatCompletionStreamChoiceMembers,
  isStrictChatCompletionStreamChoice,
  explainChunkChoice,
);

const createChatCompletionStreamResponseMembers = () => ({
  id: string(),
  object: literal("chat.completion.chunk"),
  created: integer(),
  model: string(),
  choices: array(ChatCompletionStreamChoiceSchema),
  usage: z.exactOptional(z.nullable(CompletionUsageSchema)),
  service_tier: z.exactOptional(z.nullable(ServiceTierSchema)),
  system_fingerprint: z.exactOptional(string()),
  moderation: z.exactOptional(z.nullable(ChatCompletionModerationSchema)),
  obfuscation: z.exactOptional(string()),
});

type CreateChatCompletionStreamResponse = {
  [Key in keyof strict.CreateChatCompletionStreamResponse]: strict.CreateChatCompletionStreamResponse[Key];
};

export interface CreateChatCompletionStreamResponseSchema
  extends ObjectSchema<
    CreateChatCompletionStreamResponse,
    ReturnType<typeof createChatCompletionStreamResponseMembers>
  > {}

/** Chunk of a streamed chat completion, in the specification. */
export const CreateChatCompletionStreamResponseSchema: CreateChatCompletionStreamResponseSchema =
  /* @__PURE__ */ object(
    createChatCompletionStreamResponseMembers,
    isStrictCreateChatCompletionStreamResponse,
    findNonChunk,
  );
