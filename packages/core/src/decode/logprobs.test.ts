import { describe, expect, test } from "vitest";
import { decodeChatCompletionLogprobs, decodeChatCompletionTokenLogprob } from "./index.js";

describe("log probabilities", () => {
  test("what is missing becomes null or an empty list", () => {
    expect(decodeChatCompletionLogprobs({})).toStrictEqual({ content: null, refusal: null });
    expect(decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1 }] }).content).toStrictEqual([
      { token: "a", logprob: -1, bytes: null, topLogprobs: [] },
    ]);
    const [token] =
      decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1, top_logprobs: null }] }).content ?? [];
    expect(token?.topLogprobs).toStrictEqual([]);
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

  test("likely tokens are completed, wherever the first incomplete one is in the list", () => {
    const complete = { token: "a", logprob: -1, bytes: [97] };
    const incomplete = { token: "b", logprob: -2 };
    for (let place = 0; place < 5; place++) {
      const top_logprobs = [0, 1, 2, 3, 4].map((at) => (at === place ? incomplete : complete));
      const topLogprobs = top_logprobs.map((token) => ({ bytes: null, ...token }));
      const [token] = decodeChatCompletionLogprobs({ content: [{ ...complete, top_logprobs }] }).content ?? [];
      expect(token).toStrictEqual({ ...complete, topLogprobs });
    }
  });

  test("a list of complete likely tokens is returned itself", () => {
    const top_logprobs = [{ token: "a", logprob: -1, bytes: null }];
    const [token] =
      decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1, top_logprobs }] }).content ?? [];
    expect(token?.topLogprobs).toBe(top_logprobs);
  });

  test("a missing logprob is that of a token that is very unlikely", () => {
    for (const logprob of [null, undefined]) {
      const token = { token: "a", logprob, bytes: [97] };
      const { content } = decodeChatCompletionLogprobs({ content: [{ ...token, top_logprobs: [token] }] });
      const decoded = { token: "a", logprob: -9999, bytes: [97] };
      expect(content).toStrictEqual([{ ...decoded, topLogprobs: [decoded] }]);
    }
  });

  test("bytes that are a text become null", () => {
    const token = { token: "a", logprob: -1, bytes: "a" };
    const { content } = decodeChatCompletionLogprobs({ content: [{ ...token, top_logprobs: [token] }] });
    const decoded = { token: "a", logprob: -1, bytes: null };
    expect(content).toStrictEqual([{ ...decoded, topLogprobs: [decoded] }]);
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

test("an alternative that is no object is returned as it is", () => {
  for (const alternative of [null, undefined, 5]) {
    const token = { token: "a", logprob: 0, bytes: null, top_logprobs: [alternative] } as never;
    expect(decodeChatCompletionTokenLogprob(token).topLogprobs).toEqual([alternative]);
  }
});
