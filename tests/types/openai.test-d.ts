/* Strict responses are assignable to those of `openai`, and these to the wire's. */
import { readCachedTokens, readCost, readReasoning, readToolCall, toAssistantMessage } from "@chat-completion/core";
import type { ChatCompletionRequestAssistantMessage } from "@chat-completion/types";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";
import type {
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";

declare const specified: strict.CreateChatCompletionResponse;
declare const theirs: ChatCompletion;

export const fromStrict: ChatCompletion = specified;
export const toWire: wire.CreateChatCompletionResponse = theirs;
export const strictToWire: wire.CreateChatCompletionResponse = specified;

declare const request: ChatCompletionRequestAssistantMessage;
declare const choice: ChatCompletion.Choice;

export const toRequest: ChatCompletionAssistantMessageParam = request;
export const messages: ChatCompletionMessageParam[] = [toAssistantMessage(choice.message, { reasoning: "drop" })];

// The readings accept what the client returns.
export const reasoning: string | null = readReasoning(choice.message);
export const cachedTokens: number | null = readCachedTokens(theirs.usage);
export const cost: number | null = readCost(theirs);
export const calls = choice.message.tool_calls?.map((call) => readToolCall(call, {}));
