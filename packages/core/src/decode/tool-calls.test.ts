import { describe, expect, test } from "vitest";
import { decodeChatCompletionAnnotation, decodeChatCompletionMessageToolCalls } from "./index.js";

describe("tool calls and annotations", () => {
  const called = { name: "search", arguments: "{}" };

  test.each([undefined, null, ""] as const)("a call whose type is %j is a function call", (type) => {
    const [call] = decodeChatCompletionMessageToolCalls([{ id: "call_1", type, function: called }]);
    expect(call).toStrictEqual({ id: "call_1", type: "function", function: called });
  });

  test("a call without id and arguments has empty ones", () => {
    const calls = decodeChatCompletionMessageToolCalls([
      { function: { name: "now", arguments: null } },
      { id: null, type: "custom", custom: { name: "shell", input: "ls" } },
    ]);
    expect(calls).toStrictEqual([
      { id: "", type: "function", function: { name: "now", arguments: "" } },
      { id: "", type: "custom", custom: { name: "shell", input: "ls" } },
    ]);
  });

  test('calls and annotations of unknown types are wrapped, also if the type is "unrecognized"', () => {
    const call = { type: "unrecognized", id: "call_1" };
    expect(decodeChatCompletionMessageToolCalls([call])).toStrictEqual([{ type: "unrecognized", wire: call }]);
    const annotation = { type: "file", file: { hash: "0" } };
    expect(decodeChatCompletionAnnotation(annotation)).toStrictEqual({ type: "unrecognized", wire: annotation });
  });

  test("a member of the other kind of call is an unknown key", () => {
    const call = { id: "call_1", type: "function", function: called, custom: { name: "x" } };
    expect(decodeChatCompletionMessageToolCalls([call as never])).toStrictEqual([call]);
  });
});
