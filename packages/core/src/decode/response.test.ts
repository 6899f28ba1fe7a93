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

  test("keeps an empty finish reason, and has null for a missing one", () => {
    expect(decodeChatCompletionChoice({ message, finish_reason: "" }).finishReason).toBe("");
    expect(decodeChatCompletionChoice({ message }).finishReason).toBeNull();
  });
});
