import { describe, expect, test } from "vitest";
import { explainChoice } from "./choice.js";

const message = { role: "assistant", content: "Hello." };

test.each([
  [{ message }],
  [{ message, finishReason: "stop", finish_reason: "stop" }],
  [{ message, error: { message: "Too late." } }],
  [{ finish_reason: "content_filter" }],
  [{ finish_reason: "length", message: null }],
  ["text"],
  [null],
  [[]],
])("a choice is right, or a schema says what is wrong: %j", (choice) => {
  expect(explainChoice(choice)).toBeUndefined();
});

test("a choice that is decoded already is wrong as a whole, and the message names the schema for it", () => {
  expect(explainChoice({ message, finishReason: "stop" })).toEqual({
    message: expect.stringMatching(/decoded already; `ChatCompletionChoiceToWireSchema`/),
  });
});

describe("a choice without a message", () => {
  test.each([
    [{}, "nothing"],
    [{ message: null }, "null"],
    [{ finish_reason: "" }, "nothing"],
    [{ finish_reason: "tool_calls" }, "nothing"],
    [{ finish_reason: "stop", text: "Hello." }, "nothing"],
  ])("says what may lack it: %j", (choice, received) => {
    expect(explainChoice(choice)).toEqual({
      member: "message",
      message: expect.stringContaining(`Expected a message, received ${received}; a choice may lack it only if`),
    });
  });

  test("quotes the error that is in its place", () => {
    expect(explainChoice({ finish_reason: "stop", error: { message: "Too late.", code: 504 } })).toEqual({
      member: "message",
      message: 'Expected a message, received an error in its place: "Too late.", code 504',
    });
  });
});
describe("a message", () => {
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
