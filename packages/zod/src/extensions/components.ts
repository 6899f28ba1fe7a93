// Written by `pnpm generate` from specification/extensions/: edit that.

import {
  explainChoice,
  explainChunkChoice,
  findNonChunk,
  findNonCompletion,
  isWireChatCompletionChoice,
  isWireChatCompletionMessageToolCall,
  isWireChatCompletionResponseMessage,
  isWireChatCompletionStreamChoice,
  isWireChatCompletionStreamResponseDelta,
  isWireCompletionTokensDetails,
  isWireCompletionUsage,
  isWireCreateChatCompletionResponse,
  isWireCreateChatCompletionStreamResponse,
  isWirePromptTokensDetails,
} from "@chat-completion/core";
import {
  ChatCompletionChoiceSchema,
  ChatCompletionMessageCustomToolCallSchema,
  ChatCompletionMessageToolCallSchema,
  ChatCompletionResponseMessageSchema,
  ChatCompletionStreamChoiceSchema,
  ChatCompletionStreamResponseDeltaSchema,
  ChatCompletionUnrecognizedToolCallSchema,
  CompletionTokensDetailsSchema,
  CompletionUsageSchema,
  CreateChatCompletionResponseSchema,
  CreateChatCompletionStreamResponseSchema,
  PromptTokensDetailsSchema,
} from "../wire/index.js";
import type { Adding } from "./adding.js";
import { byType, listOf, nullish, unchanged } from "./holders.js";

/** Call of a function tool, with the fields of servers. */
function extendedChatCompletionMessageToolCall(adding: Adding) {
  return adding.to(
    "ChatCompletionMessageToolCall",
    ChatCompletionMessageToolCallSchema,
    isWireChatCompletionMessageToolCall,
    {},
  );
}

/** Tool calls of a message, with the fields of servers. */
function extendedChatCompletionMessageToolCalls(adding: Adding) {
  return listOf(
    byType(
      {
        function: extendedChatCompletionMessageToolCall(adding),
        custom: unchanged(ChatCompletionMessageCustomToolCallSchema),
      },
      unchanged(ChatCompletionUnrecognizedToolCallSchema),
      "function",
    ),
  );
}

/** Message that the model generated, with the fields of servers. */
function extendedChatCompletionResponseMessage(adding: Adding) {
  return adding.to(
    "ChatCompletionResponseMessage",
    ChatCompletionResponseMessageSchema,
    isWireChatCompletionResponseMessage,
    { tool_calls: nullish(extendedChatCompletionMessageToolCalls(adding)) },
  );
}

/** One of the answers to a request, with the fields of servers. */
function extendedChatCompletionChoice(adding: Adding) {
  return adding.to(
    "ChatCompletionChoice",
    ChatCompletionChoiceSchema,
    isWireChatCompletionChoice,
    { message: nullish(extendedChatCompletionResponseMessage(adding)) },
    explainChoice,
  );
}

/** Breakdown of the prompt tokens, with the fields of servers. */
function extendedPromptTokensDetails(adding: Adding) {
  return adding.to("PromptTokensDetails", PromptTokensDetailsSchema, isWirePromptTokensDetails, {});
}

/** Breakdown of the generated tokens, with the fields of servers. */
function extendedCompletionTokensDetails(adding: Adding) {
  return adding.to("CompletionTokensDetails", CompletionTokensDetailsSchema, isWireCompletionTokensDetails, {});
}

/** Token counts of a request, with the fields of servers. */
function extendedCompletionUsage(adding: Adding) {
  return adding.to("CompletionUsage", CompletionUsageSchema, isWireCompletionUsage, {
    prompt_tokens_details: nullish(extendedPromptTokensDetails(adding)),
    completion_tokens_details: nullish(extendedCompletionTokensDetails(adding)),
  });
}

/** Chat completion, with the fields of servers. */
export function extendedCreateChatCompletionResponse(adding: Adding) {
  return adding.to(
    "CreateChatCompletionResponse",
    CreateChatCompletionResponseSchema,
    isWireCreateChatCompletionResponse,
    { choices: listOf(extendedChatCompletionChoice(adding)), usage: nullish(extendedCompletionUsage(adding)) },
    findNonCompletion,
  );
}

/** What a chunk adds to the message, with the fields of servers. */
function extendedChatCompletionStreamResponseDelta(adding: Adding) {
  return adding.to(
    "ChatCompletionStreamResponseDelta",
    ChatCompletionStreamResponseDeltaSchema,
    isWireChatCompletionStreamResponseDelta,
    {},
  );
}

/** What is new of one answer, with the fields of servers. */
function extendedChatCompletionStreamChoice(adding: Adding) {
  return adding.to(
    "ChatCompletionStreamChoice",
    ChatCompletionStreamChoiceSchema,
    isWireChatCompletionStreamChoice,
    {
      delta: nullish(extendedChatCompletionStreamResponseDelta(adding)),
      message: nullish(extendedChatCompletionResponseMessage(adding)),
    },
    explainChunkChoice,
  );
}

/** Chunk of a streamed chat completion, with the fields of servers. */
export function extendedCreateChatCompletionStreamResponse(adding: Adding) {
  return adding.to(
    "CreateChatCompletionStreamResponse",
    CreateChatCompletionStreamResponseSchema,
    isWireCreateChatCompletionStreamResponse,
    {
      choices: nullish(listOf(extendedChatCompletionStreamChoice(adding))),
      usage: nullish(extendedCompletionUsage(adding)),
    },
    findNonChunk,
  );
}
