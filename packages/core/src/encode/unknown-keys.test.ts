import type { CreateChatCompletionResponse } from "@chat-completion/types";
import { describe, expect, test } from "vitest";
import { encodeChatCompletionLogprobs, encodeCompletionUsage, encodeCreateChatCompletionResponse } from "./index.js";

const response: CreateChatCompletionResponse = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "gpt-5",
  choices: [],
};
const usage = { promptTokens: 3, completionTokens: 4, totalTokens: 7 };
const onWire = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };

describe("an unknown key", () => {
  test("keeps its spelling and its value", () => {
    const cost_in_cents = { amount: 5 };
    const encoded = encodeCompletionUsage({ ...usage, cost_in_cents } as never);
    expect(encoded).toStrictEqual({ ...onWire, cost_in_cents });
    expect((encoded as { cost_in_cents?: unknown }).cost_in_cents).toBe(cost_in_cents);
  });

  test.each([undefined, null, 0, ""])("is kept if its value is %j", (value) => {
    expect(encodeCompletionUsage({ ...usage, x: value } as never)).toStrictEqual({ ...onWire, x: value });
  });

  test("may be an own __proto__, which is a key like any other", () => {
    const encoded = encodeCompletionUsage(JSON.parse('{"promptTokens":3,"__proto__":{"completionTokens":9}}'));
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(encoded, "__proto__")).toEqual({
      value: { completionTokens: 9 },
      configurable: true,
      enumerable: true,
      writable: true,
    });
  });

  test("is left out if it is inherited", () => {
    expect(encodeCompletionUsage(Object.assign(Object.create({ cost: 5 }), usage))).toStrictEqual(onWire);
  });
});

describe("a key that is spelled as on the wire", () => {
  test("is encoded as it is if the decoded member is absent", () => {
    const encoded = encodeCreateChatCompletionResponse({ ...response, service_tier: "flex" } as never);
    expect(encoded).toStrictEqual({ ...response, service_tier: "flex" });
    const withNull = encodeCreateChatCompletionResponse({ ...response, service_tier: null } as never);
    expect(withNull).toStrictEqual({ ...response, service_tier: null });
    const token = { token: "a", logprob: 0, bytes: null, top_logprobs: [{ token: "b", logprob: -1, bytes: null }] };
    const logprobs = encodeChatCompletionLogprobs({ content: [token], refusal: null } as never);
    expect(logprobs.content).toStrictEqual([token]);
  });

  test("is replaced by the decoded member, also if that is null or zero", () => {
    const members = { serviceTier: null, service_tier: "flex" };
    expect(encodeCreateChatCompletionResponse({ ...response, ...members } as never).service_tier).toBeNull();
    expect(encodeCompletionUsage({ ...usage, promptTokens: 0, prompt_tokens: 9 } as never).prompt_tokens).toBe(0);
  });
});

test("a key that only the decoded value has is never on the wire", () => {
  const encoded = encodeCreateChatCompletionResponse({ ...response, serviceTier: "flex", systemFingerprint: "fp" });
  expect(Object.keys(encoded)).toEqual([...Object.keys(response), "service_tier", "system_fingerprint"]);
});
