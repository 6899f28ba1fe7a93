import { describe, expect, test } from "vitest";
import { explainChunk } from "./chunk.js";

const messageOf = (value: unknown) => explainChunk(value)?.message;

describe("the place that is broken is named, with the type that is there", () => {
  test.each<[string, unknown, string]>([
    ["choices[0].delta.content", { choices: [{ delta: { content: 1 } }] }, "a number"],
    ["choices[1].delta", { choices: [{ delta: {} }, { delta: "text" }] }, "a string"],
    ["choices[0]", { choices: ["text"] }, "a string"],
    ["choices", { choices: "text" }, "a string"],
    ["choices", { choices: {} }, "an object"],
    ["created", { choices: [], created: "yesterday" }, "a string"],
    ["usage", { usage: { prompt_tokens: "5" } }, "an object"],
    ["choices[0].index", { choices: [{ index: 0.5 }] }, "a number"],
    [
      "choices[0].delta.tool_calls[1].function.name",
      { choices: [{ delta: { tool_calls: [{ index: 0 }, { index: 1, function: { name: {} } }] } }] },
      "an object",
    ],
    [
      "choices[0].delta.tool_calls[0].custom.input",
      { choices: [{ delta: { tool_calls: [{ custom: { input: [] } }] } }] },
      "an array",
    ],
    ["choices[0].delta.tool_calls", { choices: [{ delta: { tool_calls: {} } }] }, "an object"],
    [
      "choices[0].delta.content",
      { choices: [{ __proto__: null, delta: { unknown: 1, content: false } }] },
      "a boolean",
    ],
  ])("%s", (place, chunk, received) => {
    expect(messageOf(chunk)).toBe(
      `Expected a chunk of a chat completion, received one with ${received} at \`${place}\``,
    );
  });
});

test("what is no chunk at all is named as such", () => {
  expect(messageOf({ error: { message: "Overloaded" } })).toMatch(/Overloaded/);
  expect(messageOf(null)).toBe("Expected a chunk of a chat completion, received null");
  expect(messageOf({ choices: [{ text: "Hello" }] })).toMatch(/a text completion/);
});

test("a chunk that wire accepts has none", () => {
  for (const chunk of [{}, { choices: [] }, { usage: null }, { choices: [{ delta: { content: "Hello" } }] }])
    expect(explainChunk(chunk)).toBeUndefined();
});

test("100,000 choices and as many unknown keys take linear time", () => {
  const choices = Array.from({ length: 100_000 }, () => ({ delta: { content: "a" } }) as { delta: unknown });
  choices.push({ delta: 1 });
  const chunk = { ...Object.fromEntries(choices.map((_, index) => [`key${index}`, index])), choices };
  expect(messageOf(chunk)).toMatch(/a number at `choices\[100000\]\.delta`/);
});
