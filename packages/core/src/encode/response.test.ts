import type { CreateChatCompletionResponse } from "@chat-completion/types";
import { describe, expect, test } from "vitest";
import { encodeChatCompletionChoice, encodeCreateChatCompletionResponse } from "./index.js";

const minimal: CreateChatCompletionResponse = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: null,
  model: "gpt-5",
  choices: [],
};
const message = { role: "assistant", content: "Hello.", refusal: null } as const;
const choice = { index: 0, message, logprobs: null, finishReason: "stop" } as const;

describe("a response", () => {
  test("has no key for an absent member", () => {
    expect(encodeCreateChatCompletionResponse(minimal)).toStrictEqual(minimal);
  });

  test("has no key for a member that is undefined", () => {
    const absent = { usage: undefined, serviceTier: undefined, systemFingerprint: undefined };
    const response = { ...minimal, ...absent, metadata: undefined, moderation: undefined };
    expect(encodeCreateChatCompletionResponse(response as never)).toStrictEqual(minimal);
  });

  test("keeps a member that is null", () => {
    const encoded = encodeCreateChatCompletionResponse({
      ...minimal,
      serviceTier: null,
      metadata: null,
      moderation: null,
    });
    expect(encoded).toStrictEqual({ ...minimal, service_tier: null, metadata: null, moderation: null });
  });
});

describe("choices", () => {
  test("keep their indices, also if these are not their positions", () => {
    const choices = [2, 0, 1].map((index) => ({ ...choice, index }));
    expect(encodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      2, 0, 1,
    ]);
  });

  test("keep null, and an empty finish reason", () => {
    expect(encodeChatCompletionChoice({ ...choice, finishReason: null })).toStrictEqual({
      index: 0,
      message,
      logprobs: null,
      finish_reason: null,
    });
    expect(encodeChatCompletionChoice({ ...choice, finishReason: "" }).finish_reason).toBe("");
  });
});
