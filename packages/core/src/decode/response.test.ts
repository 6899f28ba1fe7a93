import type * as wire from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";
import { decodeChatCompletionChoice, decodeCreateChatCompletionResponse } from "./index.js";

const minimal: wire.CreateChatCompletionResponse = { id: "chatcmpl-1", model: "gpt-5", choices: [] };
const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("a response", () => {
  test("is complete, and has no made-up members", () => {
    expect(decodeCreateChatCompletionResponse(minimal)).toStrictEqual({
      id: "chatcmpl-1",
      object: "chat.completion",
      created: null,
      model: "gpt-5",
      choices: [],
    });
  });

  test.each([
    [1_770_000_000, 1_770_000_000],
    [1_770_000_000.75, 1_770_000_000],
    [-1.5, -1],
    ["1770000000", 1_770_000_000],
    ["000000000000001", 1],
    [null, null],
    [undefined, null],
  ])("created %s becomes %s", (created, expected) => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, created }).created).toBe(expected);
  });

  test("is a chat.completion, whatever its object was", () => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, object: "text_completion" }).object).toBe(
      "chat.completion",
    );
  });

  test("has no member that is null, unless the specification allows null there", () => {
    const nulls = { usage: null, system_fingerprint: null, service_tier: null, metadata: null, moderation: null };
    expect(decodeCreateChatCompletionResponse({ ...minimal, ...nulls })).toStrictEqual({
      ...decodeCreateChatCompletionResponse(minimal),
      serviceTier: null,
      metadata: null,
      moderation: null,
    });
  });

  test("without an id or a model has empty ones", () => {
    for (const missing of [
      { id: undefined, model: undefined },
      { id: null, model: null },
    ]) {
      expect(decodeCreateChatCompletionResponse({ ...missing, choices: [] })).toMatchObject({ id: "", model: "" });
    }
  });

  test("has no usage where that is an empty object, and has one where that has any key", () => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, usage: {} })).not.toHaveProperty("usage");
    const usage: object = { cost: 0 };
    expect(decodeCreateChatCompletionResponse({ ...minimal, usage }).usage).toStrictEqual({
      promptTokens: 0,
      completionTokens: 0,
      totalTokens: 0,
      cost: 0,
    });
  });

  test("keeps the values of metadata, of whatever type", () => {
    const metadata = { version: null, steps: [1, { a: 1 }] };
    expect(decodeCreateChatCompletionResponse({ ...minimal, metadata }).metadata).toBe(metadata);
  });

  test("does not rename keys that are data", () => {
    const metadata = { finish_reason: "mine", tool_calls: "too" };
    expect(decodeCreateChatCompletionResponse({ ...minimal, metadata }).metadata).toEqual(metadata);
  });
});

describe("a choice", () => {
  test("without an index has its position as its index", () => {
    const choices = [{ message }, { message, index: null }, { message, index: 7 }];
    expect(decodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      0, 1, 7,
    ]);
  });

  test("keeps its index, also if it is not its position", () => {
    const choices = [2, 1, 0].map((index) => ({ message, index }));
    expect(decodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      2, 1, 0,
    ]);
  });

  test("whose message was filtered away has an empty one", () => {
    expect(decodeChatCompletionChoice({ finish_reason: "content_filter" })).toStrictEqual({
      index: 0,
      message: { role: "assistant", content: null, refusal: null },
      logprobs: null,
      finishReason: "content_filter",
    });
  });

  test.each([null, undefined])("that ended without a message, %s, has an empty one", (message) => {
    const { message: decoded } = decodeChatCompletionChoice({ message, finish_reason: "length" });
    expect(decoded).toStrictEqual({ role: "assistant", content: null, refusal: null });
  });

  test("has no log probabilities where they are a number", () => {
    expect(decodeChatCompletionChoice({ message, logprobs: -1.5e-7 }).logprobs).toBeNull();
  });

  test("keeps an error beside its message", () => {
    const error = { code: 502, message: "Upstream failed" };
    expect(decodeChatCompletionChoice({ message, error } as object)).toMatchObject({ message, error });
  });

  test("keeps an empty finish reason, and has null for a missing one", () => {
    expect(decodeChatCompletionChoice({ message, finish_reason: "" }).finishReason).toBe("");
    expect(decodeChatCompletionChoice({ message }).finishReason).toBeNull();
  });
});
