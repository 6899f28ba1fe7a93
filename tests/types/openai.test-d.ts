/* Strict responses and chunks are assignable to those of `openai`, and these to the wire's. */
import {
  accumulateChunks,
  readCachedTokens,
  readCost,
  readReasoning,
  readToolCall,
  toAssistantMessage,
} from "@chat-completion/core";
import type { ChatCompletionRequestAssistantMessage, ChatCompletionStreamResponseDelta } from "@chat-completion/types";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";
import type {
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionChunk,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";

declare const specified: strict.CreateChatCompletionResponse;
declare const theirs: ChatCompletion;

export const fromStrict: ChatCompletion = specified;
export const toWire: wire.CreateChatCompletionResponse = theirs;
export const strictToWire: wire.CreateChatCompletionResponse = specified;

declare const specifiedChunk: strict.CreateChatCompletionStreamResponse;
declare const theirChunk: ChatCompletionChunk;

export const chunkFromStrict: ChatCompletionChunk = specifiedChunk;
export const chunkToWire: wire.CreateChatCompletionStreamResponse = theirChunk;
export const strictChunkToWire: wire.CreateChatCompletionStreamResponse = specifiedChunk;
export const accumulated: wire.CreateChatCompletionResponse = accumulateChunks([theirChunk, specifiedChunk]);
declare const wireChunk: wire.CreateChatCompletionStreamResponse;
// @ts-expect-error servers leave out what openai's type requires
export const chunkFromWire: ChatCompletionChunk = wireChunk;

declare const request: ChatCompletionRequestAssistantMessage;
declare const choice: ChatCompletion.Choice;

export const toRequest: ChatCompletionAssistantMessageParam = request;
export const messages: ChatCompletionMessageParam[] = [toAssistantMessage(choice.message, { reasoning: "drop" })];

// The readings accept what the client returns.
export const reasoning: string | null = readReasoning(choice.message);
export const reasoningOfDelta: string | null = readReasoning(theirChunk.choices[0]?.delta);
declare const decodedDelta: ChatCompletionStreamResponseDelta;
export const reasoningOfDecodedDelta: string | null = readReasoning(decodedDelta);
export const cachedTokens: number | null = readCachedTokens(theirs.usage);
export const cost: number | null = readCost(theirs);
export const calls = choice.message.tool_calls?.map((call) => readToolCall(call, {}));
