import type {
  ChatCompletionStreamResponseDelta,
  CreateChatCompletionStreamResponse,
} from "@chat-completion/types/wire";
import { accumulateChunks } from "../accumulate/index.js";

/* Chunks in a short form, and what they make. */

type Delta = ChatCompletionStreamResponseDelta & Record<string, unknown>;

/** A chunk of one choice. */
export const chunkOf = (delta: Delta, choice: object = {}): CreateChatCompletionStreamResponse => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "gpt-5",
  choices: [{ index: 0, delta, finish_reason: null, ...choice }],
});

/** A chunk whose choice has these members. */
export const withChoice = (choice: object) => chunkOf({}, choice);

/** The first choice that chunks make. */
export const choiceOf = (...chunks: CreateChatCompletionStreamResponse[]) => accumulateChunks(chunks).choices[0];

/** The message that deltas make. */
export const messageOf = (...deltas: Delta[]) => choiceOf(...deltas.map((delta) => chunkOf(delta)))?.message;
