/* Generated chunks, values one arbitrary change away from them, and streams of them. */
import { brokenChunk, strictChunk, wireChunk, wireStream } from "@chat-completion/fixtures/arbitraries";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import * as fc from "fast-check";
import { withSteps } from "./steps.js";

/** A chunk that is strict, or as servers send it, or broken; and values one step away from it. */
export const chunkAndSteps: fc.Arbitrary<unknown[]> = withSteps(
  fc.oneof(
    strictChunk(),
    wireChunk(),
    brokenChunk().map(({ value }) => value),
  ),
);

/** The chunks of a whole stream, or any chunks in a row. */
export const chunks: fc.Arbitrary<CreateChatCompletionStreamResponse[]> = fc.oneof(
  wireStream(),
  fc.array(wireChunk(), { minLength: 1, maxLength: 5 }),
);
