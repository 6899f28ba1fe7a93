/* Strict responses are assignable to those of `openai`, and these to the wire's. */
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";
import type { ChatCompletion } from "openai/resources/chat/completions";

declare const specified: strict.CreateChatCompletionResponse;
declare const theirs: ChatCompletion;

export const fromStrict: ChatCompletion = specified;
export const toWire: wire.CreateChatCompletionResponse = theirs;
export const strictToWire: wire.CreateChatCompletionResponse = specified;
