/* The last minor version of `openai` 6 fits as well, but for what it does not know yet. */
import { accumulateChunks } from "@chat-completion/core";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";
import type { ChatCompletion, ChatCompletionChunk } from "openai-6.49/resources/chat/completions";

declare const theirs: ChatCompletion;
declare const theirChunk: ChatCompletionChunk;

export const toWire: wire.CreateChatCompletionResponse = theirs;
export const chunkToWire: wire.CreateChatCompletionStreamResponse = theirChunk;
export const accumulated: wire.CreateChatCompletionResponse = accumulateChunks([theirChunk]);

/** The one gap: `fast` is no service tier there. */
type WithoutFast<Value extends { service_tier?: strict.ServiceTier | null }> = Omit<Value, "service_tier"> & {
  service_tier?: Exclude<Value["service_tier"], "fast" | undefined>;
};

declare const specified: WithoutFast<strict.CreateChatCompletionResponse>;
declare const specifiedChunk: WithoutFast<strict.CreateChatCompletionStreamResponse>;

export const fromStrict: ChatCompletion = specified;
export const chunkFromStrict: ChatCompletionChunk = specifiedChunk;

// An error here that is none any more says that the gap is closed.
// @ts-expect-error `fast`
export const tier: NonNullable<ChatCompletion["service_tier"]> = "fast" satisfies strict.ServiceTier;
// @ts-expect-error `fast`
export const tierOfChunk: NonNullable<ChatCompletionChunk["service_tier"]> = "fast" satisfies strict.ServiceTier;
