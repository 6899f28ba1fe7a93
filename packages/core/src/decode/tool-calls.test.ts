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

  test.each([
    [3, "3"],
    [0, "0"],
    [-0, "0"],
    [1e21, "1e+21"],
  ])("a call whose id is the number %d has it as text", (id, text) => {
    const calls = decodeChatCompletionMessageToolCalls([
      { id, function: called },
      { id, type: "custom", custom: { name: "shell", input: "ls" } },
    ]);
    expect(calls).toMatchObject([{ id: text }, { id: text }]);
  });

  test("arguments that are an object become their JSON, with its keys as they are", () => {
    const [call] = decodeChatCompletionMessageToolCalls([
      { id: "call_1", function: { name: "search", arguments: { max_results: 3 } } },
    ]);
    expect(call).toMatchObject({ function: { name: "search", arguments: '{"max_results":3}' } });
  });

  test.each<object>([
    { url: "https://plums.example", title: "Plums", start_index: 0, end_index: 5 },
    { url_citation: { url: "https://plums.example", start_index: "0" } },
    { url_citation: null },
    {},
  ])("an annotation of a known type in another shape is wrapped: %j", (shape) => {
    const annotation = { type: "url_citation", ...shape };
    expect(decodeChatCompletionAnnotation(annotation)).toStrictEqual({ type: "unrecognized", wire: annotation });
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
