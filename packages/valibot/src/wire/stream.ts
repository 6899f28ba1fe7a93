// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import {
  explainChunkChoice,
  findNonChunk,
  isWireChatCompletionMessageToolCallChunk,
  isWireChatCompletionMessageToolCallChunkCustom,
  isWireChatCompletionMessageToolCallChunkFunction,
  isWireChatCompletionStreamAudio,
  isWireChatCompletionStreamChoice,
  isWireChatCompletionStreamFunctionCall,
  isWireChatCompletionStreamResponseDelta,
  isWireCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
import type * as wire from "@chat-completion/types/wire";
import * as v from "valibot";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import { type ObjectSchema, object } from "../builders/object.js";
import { record } from "../builders/record.js";
import { oneOf, string, stringMatching } from "../builders/string.js";
import { unionByJsonType } from "../builders/union.js";
import { ChatCompletionModerationSchema } from "../strict/moderation.js";
import { ChatCompletionLogprobsSchema } from "./logprobs.js";
import {
  ChatCompletionAnnotationSchema,
  ChatCompletionContentPartSchema,
  ChatCompletionResponseMessageSchema,
} from "./message.js";
import { FinishReasonSchema, MetadataSchema, ServiceTierSchema } from "./response.js";
import { CompletionUsageSchema } from "./usage.js";

const chatCompletionStreamFunctionCallMembers = () => ({
  // null from relays of other APIs.
  name: v.nullish(string()),
  // null from relays of other APIs; as an object from GigaChat.
  arguments: v.nullish(unionByJsonType({ string: string(), object: record(v.unknown()) }, "a string or an object")),
});

type ChatCompletionStreamFunctionCall = {
  [Key in keyof wire.ChatCompletionStreamFunctionCall]: wire.ChatCompletionStreamFunctionCall[Key];
};

export interface ChatCompletionStreamFunctionCallSchema
  extends ObjectSchema<ChatCompletionStreamFunctionCall, ReturnType<typeof chatCompletionStreamFunctionCallMembers>> {}

/** Piece of a function call, in the deprecated form, on the wire. */
export const ChatCompletionStreamFunctionCallSchema: ChatCompletionStreamFunctionCallSchema = /* @__PURE__ */ object(
  chatCompletionStreamFunctionCallMembers,
  isWireChatCompletionStreamFunctionCall,
);

const chatCompletionMessageToolCallChunkFunctionMembers = () => ({
  // null from Chutes.
  name: v.nullish(string()),
  // null from vLLM and SGLang, for a tool that takes none; as an object from llama.cpp.
  arguments: v.nullish(unionByJsonType({ string: string(), object: record(v.unknown()) }, "a string or an object")),
});

type ChatCompletionMessageToolCallChunkFunction = {
  [Key in keyof wire.ChatCompletionMessageToolCallChunkFunction]: wire.ChatCompletionMessageToolCallChunkFunction[Key];
};

export interface ChatCompletionMessageToolCallChunkFunctionSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallChunkFunction,
    ReturnType<typeof chatCompletionMessageToolCallChunkFunctionMembers>
  > {}

/** Piece of the call of a function tool, on the wire. */
export const ChatCompletionMessageToolCallChunkFunctionSchema: ChatCompletionMessageToolCallChunkFunctionSchema =
  /* @__PURE__ */ object(
    chatCompletionMessageToolCallChunkFunctionMembers,
    isWireChatCompletionMessageToolCallChunkFunction,
  );

const chatCompletionMessageToolCallChunkCustomMembers = () => ({
  // null from relays of other APIs.
  name: v.nullish(string()),
  // null from relays of other APIs.
  input: v.nullish(string()),
});

type ChatCompletionMessageToolCallChunkCustom = {
  [Key in keyof wire.ChatCompletionMessageToolCallChunkCustom]: wire.ChatCompletionMessageToolCallChunkCustom[Key];
};

export interface ChatCompletionMessageToolCallChunkCustomSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallChunkCustom,
    ReturnType<typeof chatCompletionMessageToolCallChunkCustomMembers>
  > {}

/** Piece of the call of a custom tool, on the wire. */
export const ChatCompletionMessageToolCallChunkCustomSchema: ChatCompletionMessageToolCallChunkCustomSchema =
  /* @__PURE__ */ object(
    chatCompletionMessageToolCallChunkCustomMembers,
    isWireChatCompletionMessageToolCallChunkCustom,
  );

const chatCompletionMessageToolCallChunkMembers = () => ({
  // Absent from Gemini; null from relays of other APIs.
  index: v.nullish(integer()),
  // null from Chutes; as a number from NVIDIA NIM.
  id: v.nullish(unionByJsonType({ string: string(), number: finiteNumber() }, "a string or a number")),
  // null from relays of other APIs; another word from relays, in all pieces but the first.
  type: v.nullish(string()),
  // null from relays of other APIs.
  function: v.nullish(ChatCompletionMessageToolCallChunkFunctionSchema),
  // OpenAI's own clients have it.
  custom: v.nullish(ChatCompletionMessageToolCallChunkCustomSchema),
});

type ChatCompletionMessageToolCallChunk = {
  [Key in keyof wire.ChatCompletionMessageToolCallChunk]: wire.ChatCompletionMessageToolCallChunk[Key];
};

export interface ChatCompletionMessageToolCallChunkSchema
  extends ObjectSchema<
    ChatCompletionMessageToolCallChunk,
    ReturnType<typeof chatCompletionMessageToolCallChunkMembers>
  > {}

/** Piece of a tool call, on the wire. */
export const ChatCompletionMessageToolCallChunkSchema: ChatCompletionMessageToolCallChunkSchema =
  /* @__PURE__ */ object(chatCompletionMessageToolCallChunkMembers, isWireChatCompletionMessageToolCallChunk);

const chatCompletionStreamAudioMembers = () => ({
  // null from relays of other APIs.
  id: v.nullish(string()),
  // null from relays of other APIs.
  expires_at: v.nullish(integer()),
  // null from relays of other APIs.
  data: v.nullish(string()),
  // null from relays of other APIs.
  transcript: v.nullish(string()),
});

type ChatCompletionStreamAudio = { [Key in keyof wire.ChatCompletionStreamAudio]: wire.ChatCompletionStreamAudio[Key] };

export interface ChatCompletionStreamAudioSchema
  extends ObjectSchema<ChatCompletionStreamAudio, ReturnType<typeof chatCompletionStreamAudioMembers>> {}

/** Piece of a spoken answer, on the wire. */
export const ChatCompletionStreamAudioSchema: ChatCompletionStreamAudioSchema = /* @__PURE__ */ object(
  chatCompletionStreamAudioMembers,
  isWireChatCompletionStreamAudio,
);

const chatCompletionStreamResponseDeltaMembers = () => ({
  // null from Ollama and SGLang; empty from MiniMax; `model` from relays of Gemini.
  role: v.nullish(oneOf(["developer", "system", "user", "assistant", "tool", "", "model"])),
  // In parts from Mistral's reasoning models; as an object from Cloudflare, for structured output.
  content: v.nullish(
    unionByJsonType(
      { string: string(), array: array(ChatCompletionContentPartSchema), object: record(v.unknown()) },
      "a string, an array or an object",
    ),
  ),
  refusal: v.nullish(string()),
  // null from SGLang.
  tool_calls: v.nullish(array(ChatCompletionMessageToolCallChunkSchema)),
  // null from Baseten.
  function_call: v.nullish(ChatCompletionStreamFunctionCallSchema),
  // Servers send it; the specification has it in the response alone.
  annotations: v.nullish(array(ChatCompletionAnnotationSchema)),
  // Servers send it; the specification has it in the response alone.
  audio: v.nullish(ChatCompletionStreamAudioSchema),
});

type ChatCompletionStreamResponseDelta = {
  [Key in keyof wire.ChatCompletionStreamResponseDelta]: wire.ChatCompletionStreamResponseDelta[Key];
};

export interface ChatCompletionStreamResponseDeltaSchema
  extends ObjectSchema<
    ChatCompletionStreamResponseDelta,
    ReturnType<typeof chatCompletionStreamResponseDeltaMembers>
  > {}

/** What a chunk adds to the message, on the wire. */
export const ChatCompletionStreamResponseDeltaSchema: ChatCompletionStreamResponseDeltaSchema = /* @__PURE__ */ object(
  chatCompletionStreamResponseDeltaMembers,
  isWireChatCompletionStreamResponseDelta,
);

const chatCompletionStreamChoiceMembers = () => ({
  // Absent from Workers AI; null from relays of other APIs.
  index: v.nullish(integer()),
  // Absent from Azure, with its asynchronous filter; null from relays of other APIs.
  delta: v.nullish(ChatCompletionStreamResponseDeltaSchema),
  // Perplexity sends it beside the delta, MiniMax in its place.
  message: v.nullish(ChatCompletionResponseMessageSchema),
  // As a number from Together.
  logprobs: v.nullish(
    unionByJsonType({ object: ChatCompletionLogprobsSchema, number: finiteNumber() }, "an object or a number"),
  ),
  // Absent from Snowflake.
  finish_reason: v.nullish(FinishReasonSchema),
});

type ChatCompletionStreamChoice = {
  [Key in keyof wire.ChatCompletionStreamChoice]: wire.ChatCompletionStreamChoice[Key];
};

export interface ChatCompletionStreamChoiceSchema
  extends ObjectSchema<ChatCompletionStreamChoice, ReturnType<typeof chatCompletionStreamChoiceMembers>> {}

/** What is new of one answer, on the wire. */
export const ChatCompletionStreamChoiceSchema: ChatCompletionStreamChoiceSchema = /* @__PURE__ */ object(
  chatCompletionStreamChoiceMembers,
  isWireChatCompletionStreamChoice,
  explainChunkChoice,
);

const createChatCompletionStreamResponseMembers = () => ({
  // Absent from OpenVINO; null from relays of other APIs.
  id: v.nullish(string()),
  // Absent from GitHub Copilot; null from relays of other APIs; another word from Azure, and others.
  object: v.nullish(string()),
  // Absent from GitHub Copilot; null from relays of other APIs; with a fraction from SambaNova; as digits from Writer;
  // as a date from modelz.
  created: v.nullish(
    unionByJsonType(
      {
        number: finiteNumber(),
        string: stringMatching(
          /^\d{1,15}$|^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/,
          "a number of seconds, digits, or an ISO 8601 date",
        ),
      },
      "a number of seconds, digits, or an ISO 8601 date",
    ),
  ),
  // Absent from GitHub Copilot; null from relays of other APIs.
  model: v.nullish(string()),
  // Absent from OpenAI, in chunks of audio; null from relays of other APIs.
  choices: v.nullish(array(ChatCompletionStreamChoiceSchema)),
  usage: v.nullish(CompletionUsageSchema),
  service_tier: v.nullish(ServiceTierSchema),
  // null from OpenAI's gpt-5 models.
  system_fingerprint: v.nullish(string()),
  // Servers send it; the specification has it in the response alone.
  metadata: v.nullish(MetadataSchema),
  moderation: v.nullish(ChatCompletionModerationSchema),
  // null from relays of other APIs.
  obfuscation: v.nullish(string()),
});

type CreateChatCompletionStreamResponse = {
  [Key in keyof wire.CreateChatCompletionStreamResponse]: wire.CreateChatCompletionStreamResponse[Key];
};

export interface CreateChatCompletionStreamResponseSchema
  extends ObjectSchema<
    CreateChatCompletionStreamResponse,
    ReturnType<typeof createChatCompletionStreamResponseMembers>
  > {}

/** Chunk of a streamed chat completion, on the wire. */
export const CreateChatCompletionStreamResponseSchema: CreateChatCompletionStreamResponseSchema =
  /* @__PURE__ */ object(
    createChatCompletionStreamResponseMembers,
    isWireCreateChatCompletionStreamResponse,
    findNonChunk,
  );
