/* The laws of streams, each as a function that throws where it does not hold. */
// The test runner's own comparison mistakes an own key named `constructor` for the constructor.
import { deepStrictEqual as equal, ok } from "node:assert/strict";
import {
  accumulateChunks as accumulate,
  createAccumulator,
  decodeCreateChatCompletionResponse as decode,
  decodeCreateChatCompletionStreamResponse as decodeChunk,
  encodeCreateChatCompletionStreamResponse as encodeChunk,
  isStrictCreateChatCompletionResponse as isStrict,
  isStrictCreateChatCompletionStreamResponse as isStrictChunk,
  isWireCreateChatCompletionResponse as isWire,
  toChunks,
} from "@chat-completion/core";
import { readChunks, toEventStream } from "@chat-completion/stream";
import type { CreateChatCompletionResponse, CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { deepFreeze } from "../corpus/deep-freeze.js";
import {
  atEveryPart,
  cutTexts,
  growsFrom,
  hasMeaningInStream,
  hasWireOnlyMember,
  inPieces,
  permuted,
} from "./variations.js";

type Chunk = CreateChatCompletionStreamResponse;

/** Holds a law against a response that wire accepts. */
export type ResponseLaw = (response: CreateChatCompletionResponse) => void;

/** Holds a law against the chunks of a stream. */
export type StreamLaw = (chunks: Chunk[]) => void | Promise<void>;

export const responseLaws: Readonly<Record<string, ResponseLaw>> = {
  "1. what strict accepts comes back from chunks as it was": (response) => {
    if (isStrict(response) && !hasMeaningInStream(response)) equal(accumulate(toChunks(response)), response);
  },

  "1. what wire accepts comes back from chunks, and decodes to the same": (response) => {
    if (!hasMeaningInStream(response)) equal(decode(accumulate(toChunks(response))), decode(response));
  },
};

export const streamLaws: Readonly<Record<string, StreamLaw>> = {
  "2. what was put together comes apart, and back to the same": (chunks) => {
    const response = structuredClone(accumulate(chunks));
    if (!hasMeaningInStream(response)) equal(accumulate(toChunks(response)), response);
  },

  "2. chunks make a response that wire accepts": (chunks) => ok(isWire(accumulate(chunks))),

  "3. texts only grow, and nothing disappears": (chunks) => {
    const accumulator = createAccumulator();
    let before = structuredClone(accumulator.response);
    for (const chunk of chunks) {
      accumulator.add(chunk);
      const after = structuredClone(accumulator.response);
      growsFrom(before, after);
      before = after;
    }
  },

  "4. texts may be cut anywhere": (chunks) => equal(accumulate(cutTexts(chunks)).choices, accumulate(chunks).choices),

  "4. chunks of different choices may change places": (chunks) => {
    const apart = atEveryPart(chunks);
    equal(accumulate(permuted(apart)).choices, accumulate(apart).choices);
  },

  "4. bytes may be cut anywhere": async (chunks) => {
    const finished: Chunk[] = JSON.parse(JSON.stringify(chunks));
    // `data: {}` is passed over.
    const readable = finished.filter((chunk) => Object.keys(chunk).length > 0);
    if (readable.length === 0) return;
    const bytes = new Uint8Array(await new Response(toEventStream(finished)).arrayBuffer());
    for (const size of [1, 7, bytes.length]) {
      const read: Chunk[] = [];
      for await (const chunk of readChunks(inPieces(bytes, size))) read.push(chunk);
      equal(read, readable);
    }
  },

  "5. what is put together can be continued, and no chunk is changed": (chunks) => {
    const frozen = deepFreeze(structuredClone(chunks)) as Chunk[];
    const whole = accumulate(frozen);
    for (const end of [1, Math.floor(frozen.length / 2)]) {
      const accumulator = createAccumulator();
      for (const chunk of frozen.slice(0, end)) accumulator.add(chunk);
      equal(accumulator.response, accumulate(frozen.slice(0, end)));
      for (const chunk of frozen.slice(end)) accumulator.add(chunk);
      equal(accumulator.response, whole);
    }
    equal(frozen, chunks);
  },

  "6. a chunk that strict accepts comes back as it was": (chunks) => {
    for (const chunk of chunks)
      if (isStrictChunk(chunk) && !hasWireOnlyMember(chunk)) equal(encodeChunk(decodeChunk(chunk)), chunk);
  },

  "6. a chunk that comes back decodes to the same": (chunks) => {
    for (const chunk of chunks) {
      const decoded = decodeChunk(chunk);
      equal(decodeChunk(encodeChunk(decoded)), decoded);
    }
  },
};
