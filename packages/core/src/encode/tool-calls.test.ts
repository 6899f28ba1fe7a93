import { describe, expect, test } from "vitest";
import { encodeChatCompletionMessageToolCalls, encodeChatCompletionUnrecognizedToolCall } from "./index.js";

const call = { id: "call_1", type: "function", function: { name: "search", arguments: "{}" } } as const;
const customCall = { id: "call_2", type: "custom", custom: { name: "shell", input: "ls" } } as const;

describe("a tool call", () => {
  test("is the same on the wire", () => {
    const encoded = encodeChatCompletionMessageToolCalls([call, customCall]);
    expect(encoded[0]).toBe(call);
    expect(encoded[1]).toBe(customCall);
  });

  test('of an unknown type is what the server sent, also if its type is "unrecognized"', () => {
    const builtin = { id: "call_3", type: "builtin_function" };
    const unrecognized = { type: "unrecognized", wire: builtin };
    const encoded = encodeChatCompletionMessageToolCalls([
      { type: "unrecognized", wire: builtin },
      { type: "unrecognized", wire: unrecognized },
    ]);
    expect(encoded[0]).toBe(builtin);
    expect(encoded[1]).toBe(unrecognized);
  });

  test.each([call, customCall])("keeps an unknown key named wire: %j", (known) => {
    const withKey = { ...known, wire: { type: "function" } };
    expect(encodeChatCompletionMessageToolCalls([withKey])).toStrictEqual([withKey]);
  });

  test("that is no object is returned as it is", () => {
    expect(encodeChatCompletionMessageToolCalls([null, 5, []] as never)).toStrictEqual([null, 5, []]);
    expect(encodeChatCompletionUnrecognizedToolCall(null as never)).toBeNull();
  });
});
