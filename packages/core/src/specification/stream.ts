// Written by `pnpm generate` from specification/components/stream.ts: edit that.

import type {
  ChatCompletionMessageToolCallChunk,
  ChatCompletionMessageToolCallChunkFunction,
  ChatCompletionStreamChoice,
  ChatCompletionStreamFunctionCall,
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/strict";
import { KNOWN_FINISH_REASONS, KNOWN_SERVICE_TIERS } from "../known-values.js";
import type { ComponentOf } from "./component.js";
import { chatCompletionLogprobs } from "./logprobs.js";
import { chatCompletionModeration } from "./moderation.js";
import { completionUsage } from "./usage.js";

/** Piece of a function call, in the deprecated form, in the specification. */
const chatCompletionStreamFunctionCall: ComponentOf<ChatCompletionStreamFunctionCall> = {
  name: { shape: "string" },
  arguments: { shape: "string" },
};

/** Piece of the call of a function tool, in the specification. */
const chatCompletionMessageToolCallChunkFunction: ComponentOf<ChatCompletionMessageToolCallChunkFunction> = {
  name: { shape: "string" },
  arguments: { shape: "string" },
};

/** Piece of a tool call, in the specification. */
const chatCompletionMessageToolCallChunk: ComponentOf<ChatCompletionMessageToolCallChunk> = {
  index: { shape: "integer", required: true },
  id: { shape: "string" },
  type: { shape: { oneOf: ["function"] } },
  function: { shape: { object: chatCompletionMessageToolCallChunkFunction } },
};

/** What a chunk adds to the message, in the specification. */
const chatCompletionStreamResponseDelta: ComponentOf<ChatCompletionStreamResponseDelta> = {
  role: { shape: { oneOf: ["developer", "system", "user", "assistant", "tool"] } },
  content: { shape: "string", nullable: true },
  refusal: { shape: "string", nullable: true },
  tool_calls: { shape: { listOf: { object: chatCompletionMessageToolCallChunk } } },
  function_call: { shape: { object: chatCompletionStreamFunctionCall } },
};

/** What is new of one answer, in the specification. */
const chatCompletionStreamChoice: ComponentOf<ChatCompletionStreamChoice> = {
  index: { shape: "integer", required: true },
  delta: { shape: { object: chatCompletionStreamResponseDelta }, required: true },
  logprobs: { shape: { object: chatCompletionLogprobs }, nullable: true },
  finish_reason: { shape: { oneOf: KNOWN_FINISH_REASONS }, required: true, nullable: true },
};

/** Chunk of a streamed chat completion, in the specification. */
export const createChatCompletionStreamResponse: ComponentOf<CreateChatCompletionStreamResponse> = {
  id: { shape: "string", required: true },
  object: { shape: { oneOf: ["chat.completion.chunk"] }, required: true },
  created: { shape: "integer", required: true },
  model: { shape: "string", required: true },
  choices: { shape: { listOf: { object: chatCompletionStreamChoice } }, required: true },
  usage: { shape: { object: completionUsage }, nullable: true },
  service_tier: { shape: { oneOf: KNOWN_SERVICE_TIERS }, nullable: true },
  system_fingerprint: { shape: "string" },
  moderation: { shape: { object: chatCompletionModeration }, nullable: true },
  obfuscation: { shape: "string" },
};
