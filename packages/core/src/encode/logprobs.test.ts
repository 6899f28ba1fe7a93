import { expect, test } from "vitest";
import { encodeChatCompletionLogprobs } from "./index.js";

const alternative = { token: "a", logprob: -0.5, bytes: [97] };

test("the tokens of the content and of the refusal are encoded, and alternatives are the same on the wire", () => {
  const token = { ...alternative, topLogprobs: [alternative] };
  const onWire = { ...alternative, top_logprobs: [alternative] };
  const encoded = encodeChatCompletionLogprobs({ content: [token, token], refusal: [token] });
  expect(encoded).toStrictEqual({ content: [onWire, onWire], refusal: [onWire] });
  expect(encoded.content?.[0]?.top_logprobs?.[0]).toBe(alternative);
});

test("null stays null, and an empty list an empty list", () => {
  expect(encodeChatCompletionLogprobs({ content: null, refusal: [] })).toStrictEqual({ content: null, refusal: [] });
});
