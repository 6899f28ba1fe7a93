import type * as wire from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";
import { decodeChatCompletionChoice, decodeCreateChatCompletionResponse } from "./index.js";

const minimal: wire.CreateChatCompletionResponse = { id: "chatcmpl-1", model: "gpt-5", choices: [] };
const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("a response", () => {
  test("is complete, and makes nothing up", () => {
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

  test("says that it is a completion, whatever the server called it", () => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, object: "text_completion" }).object).toBe(
      "chat.completion",
    );
  });

  test("has no member that was null, unless the specification allows null there", () => {
    const nulls = { usage: null, system_fingerprint: null, service_tier: null, metadata: null, moderation: null };
    expect(decodeCreateChatCompletionResponse({ ...minimal, ...nulls })).toStrictEqual({
      ...decodeCreateChatCompletionResponse(minimal),
      serviceTier: null,
      metadata: null,
      moderation: null,
    });
  });

  test("renames no key that is data", () => {
    const metadata = { finish_reason: "mine", tool_calls: "too" };
    expect(decodeCreateChatCompletionResponse({ ...minimal, metadata }).metadata).toEqual(metadata);
  });
});

describe("a choice", () => {
  test("without an index has its place among the choices", () => {
    const choices = [{ message }, { message, index: null }, { message, index: 7 }];
    expect(decodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      0, 1, 7,
    ]);
  });

  test("with an index keeps it, also where that is another place", () => {
    const choices = [2, 1, 0].map((index) => ({ message, index }));
    expect(decodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      2, 1, 0,
    ]);
  });

  test("that was filtered away has an empty message", () => {
    expect(decodeChatCompletionChoice({ finish_reason: "content_filter" })).toStrictEqual({
      index: 0,
      message: { role: "assistant", content: null, refusal: null },
      logprobs: null,
      finishReason: "content_filter",
    });
  });

  test("keeps an empty reason to stop, and makes a missing one null", () => {
    expect(decodeChatCompletionChoice({ message, finish_reason: "" }).finishReason).toBe("");
    expect(decodeChatCompletionChoice({ message }).finishReason).toBeNull();
  });
});
