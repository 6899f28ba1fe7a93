import { describe, expect, test } from "vitest";
import { decodeChatCompletionLogprobs } from "./index.js";

describe("log probabilities", () => {
  test("what is missing becomes null or an empty list", () => {
    expect(decodeChatCompletionLogprobs({})).toStrictEqual({ content: null, refusal: null });
    expect(decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1 }] }).content).toStrictEqual([
      { token: "a", logprob: -1, bytes: null, topLogprobs: [] },
    ]);
    const top_logprobs = [
      { token: "a", logprob: -1, bytes: [97] },
      { token: "b", logprob: -2, rank: 2 },
    ];
    expect(
      decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1, top_logprobs }] }).content,
    ).toStrictEqual([
      { token: "a", logprob: -1, bytes: null, topLogprobs: [top_logprobs[0], { ...top_logprobs[1], bytes: null }] },
    ]);
  });

  test("another layout is kept", () => {
    const together = { tokens: ["a"], token_logprobs: [-1], top_logprobs: null };
    expect(decodeChatCompletionLogprobs(together as object)).toStrictEqual({
      content: null,
      refusal: null,
      ...together,
    });
  });
});
