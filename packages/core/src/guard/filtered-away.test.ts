import { describe, expect, test } from "vitest";
import { isWireChatCompletionChoice } from "./index.js";

const finish_reason = "content_filter";
const message = { role: "assistant", content: "Hello." };

describe("a choice without a message", () => {
  test.each([
    ["absent", { finish_reason }],
    ["null", { finish_reason, message: null }],
    ["null, and so is the delta", { finish_reason, message: null, delta: null }],
  ])("is accepted where a filter removed it: it is %s", (_how, choice) => {
    expect(isWireChatCompletionChoice(choice)).toBe(true);
  });

  test.each([
    ["stopped by itself", { finish_reason: "stop" }],
    ["gives no reason", {}],
    ["has a delta", { finish_reason, delta: {} }],
    ["has a delta that is empty text", { finish_reason, delta: "" }],
  ])("is rejected where it %s", (_how, choice) => {
    expect(isWireChatCompletionChoice(choice)).toBe(false);
    expect(isWireChatCompletionChoice({ ...choice, message: null })).toBe(false);
  });
});

test("a choice with a message may have a delta as well", () => {
  expect(isWireChatCompletionChoice({ finish_reason: "stop", message, delta: {} })).toBe(true);
});
