import { describe, expect, test } from "vitest";
import { explainChoice } from "./choice.js";

const message = { role: "assistant", content: "Hello." };

describe("a choice without a message", () => {
  test.each([undefined, null])("may lack it where it ended without a call: %s", (message) => {
    for (const finish_reason of ["stop", "length", "content_filter", "eos"]) {
      expect(explainChoice({ message, finish_reason })).toBeUndefined();
      const nulls = { delta: null, text: null, error: null, messages: null, content: null };
      expect(explainChoice({ message, finish_reason, ...nulls })).toBeUndefined();
    }
  });

  test.each(["tool_calls", "function_call", "", null, undefined, 5, ["stop"]])(
    "is rejected at the message where its finish_reason is %j",
    (finish_reason) => {
      expect(explainChoice({ finish_reason })).toMatchObject({ member: "message" });
      expect(explainChoice({ finish_reason, message })).toBeUndefined();
    },
  );

  test.each(["delta", "text", "error", "messages", "content"])("is rejected at the message where it has %s", (key) => {
    for (const value of [{}, [], "", 0, false]) {
      expect(explainChoice({ finish_reason: "stop", [key]: value })).toMatchObject({ member: "message" });
      expect(explainChoice({ finish_reason: "stop", [key]: value, message })).toBeUndefined();
    }
  });

  test("has the error quoted that stands in its place", () => {
    const choice = { finish_reason: "error", error: { code: 502, message: "Upstream failed" } };
    expect(explainChoice(choice)?.message).toMatch(/received an error in its place: "Upstream failed", code 502$/);
  });
});

test("a choice that is decoded already is rejected as a whole", () => {
  const decoded = { message, finishReason: "stop" };
  expect(explainChoice(decoded)).toEqual({ message: expect.stringContaining("decoded already") });
  expect(explainChoice({ ...decoded, finish_reason: null })).toBeUndefined();
});

test("what is no object is not explained", () => {
  for (const value of [null, undefined, 5, "text", [], [message]]) expect(explainChoice(value)).toBeUndefined();
});
