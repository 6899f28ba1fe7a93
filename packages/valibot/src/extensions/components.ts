// Written by `pnpm generate` from specification/extensions/: edit that.

import {
  explainChoice,
  explainChunkChoice,
  findNonChunk,
  findNonCompletion,
  isWireChatCompletionChoice,
  isWireChatCompletionContentPart,
  isWireChatCompletionLogprobs,
  isWireChatCompletionMessageToolCall,
  isWireChatCompletionMessageToolCallChunk,
  isWireChatCompletionResponseMessage,
  isWireChatCompletionStreamChoice,
  isWireChatCompletionStreamResponseDelta,
  isWireChatCompletionTokenLogprob,
  isWireChatCompletionTopLogprob,
  isWireCompletionTokensDetails,
  isWireCompletionUsage,
  isWireCreateChatCompletionResponse,
  isWireCreateChatCompletionStreamResponse,
  isWirePromptTokensDetails,
} from "@chat-completion/core";
import * as v from "valibot";
import { finiteNumber } from "../builders/number.js";
import { record } from "../builders/record.js";
import { string } from "../builders/string.js";
import {
  ChatCompletionChoiceSchema,
  ChatCompletionContentPartSchema,
  ChatCompletionLogprobsSchema,
  ChatCompletionMessageCustomToolCallSchema,
  ChatCompletionMessageToolCallChunkSchema,
  ChatCompletionMessageToolCallSchema,
  ChatCompletionResponseMessageSchema,
  ChatCompletionStreamChoiceSchema,
  ChatCompletionStreamResponseDeltaSchema,
  ChatCompletionTokenLogprobSchema,
  ChatCompletionTopLogprobSchema,
  ChatCompletionUnrecognizedToolCallSchema,
  CompletionTokensDetailsSchema,
  CompletionUsageSchema,
  CreateChatCompletionResponseSchema,
  CreateChatCompletionStreamResponseSchema,
  PromptTokensDetailsSchema,
} from "../wire/index.js";
import type { Adding } from "./adding.js";
import { byJsonType, byType, listOf, nullish, unchanged } from "./holders.js";

/** Part of a message's content, with the fields of servers. */
function extendedChatCompletionContentPart(adding: Adding) {
  return adding.to("ChatCompletionContentPart", ChatCompletionContentPartSchema, isWireChatCompletionContentPart, {});
}

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
    {
      content: nullish(
        byJsonType(
          {
            string: unchanged(string()),
            array: listOf(extendedChatCompletionContentPart(adding)),
            object: unchanged(record(v.unknown())),
          },
          "a string, an array or an object",
        ),
      ),
      tool_calls: nullish(extendedChatCompletionMessageToolCalls(adding)),
    },
  );
}

/** Token that could have stood at a position, with the fields of servers. */
function extendedChatCompletionTopLogprob(adding: Adding) {
  return adding.to("ChatCompletionTopLogprob", ChatCompletionTopLogprobSchema, isWireChatCompletionTopLogprob, {});
}

/** Generated token with its log probability, with the fields of servers. */
function extendedChatCompletionTokenLogprob(adding: Adding) {
  return adding.to("ChatCompletionTokenLogprob", ChatCompletionTokenLogprobSchema, isWireChatCompletionTokenLogprob, {
    top_logprobs: nullish(listOf(extendedChatCompletionTopLogprob(adding))),
  });
}

/** Log probabilities of a choice's tokens, with the fields of servers. */
function extendedChatCompletionLogprobs(adding: Adding) {
  return adding.to("ChatCompletionLogprobs", ChatCompletionLogprobsSchema, isWireChatCompletionLogprobs, {
    content: nullish(listOf(extendedChatCompletionTokenLogprob(adding))),
    refusal: nullish(listOf(extendedChatCompletionTokenLogprob(adding))),
  });
}

/** One of the answers to a request, with the fields of servers. */
function extendedChatCompletionChoice(adding: Adding) {
  return adding.to(
    "ChatCompletionChoice",
    ChatCompletionChoiceSchema,
    isWireChatCompletionChoice,
    {
      message: nullish(extendedChatCompletionResponseMessage(adding)),
      logprobs: nullish(
        byJsonType(
          { object: extendedChatCompletionLogprobs(adding), number: unchanged(finiteNumber()) },
          "an object or a number",
        ),
      ),
    },
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

/** Piece of a tool call, with the fields of servers. */
function extendedChatCompletionMessageToolCallChunk(adding: Adding) {
  return adding.to(
    "ChatCompletionMessageToolCallChunk",
    ChatCompletionMessageToolCallChunkSchema,
    isWireChatCompletionMessageToolCallChunk,
    {},
  );
}

/** What a chunk adds to the message, with the fields of servers. */
function extendedChatCompletionStreamResponseDelta(adding: Adding) {
  return adding.to(
    "ChatCompletionStreamResponseDelta",
    ChatCompletionStreamResponseDeltaSchema,
    isWireChatCompletionStreamResponseDelta,
    {
      content: nullish(
        byJsonType(
          {
            string: unchanged(string()),
            array: listOf(extendedChatCompletionContentPart(adding)),
            object: unchanged(record(v.unknown())),
          },
          "a string, an array or an object",
        ),
      ),
      tool_calls: nullish(listOf(extendedChatCompletionMessageToolCallChunk(adding))),
    },
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
      logprobs: nullish(
        byJsonType(
          { object: extendedChatCompletionLogprobs(adding), number: unchanged(finiteNumber()) },
          "an object or a number",
        ),
      ),
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
