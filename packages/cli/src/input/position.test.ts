import { expect, test } from "vitest";
import { positionsIn } from "./position.js";

const value = {
  id: "c",
  "a\nb": [],
  choices: [
    { index: 0, message: { content: '}] "{[' } },
    { index: 1, message: { content: null } },
  ],
};
const pretty = JSON.stringify(value, null, 2);

/** The text from a place to the end of its line. */
function at(text: string, path: (string | number)[], root: (string | number)[] = []): string {
  const { line, column } = positionsIn(text, 1, root)(path);
  return (text.split("\n")[line - 1] ?? "").slice(column - 1);
}

test("a member's place is its key, an item's place its beginning", () => {
  expect(positionsIn(pretty, 5)(["id"])).toEqual({ line: 6, column: 3 });
  expect(at(pretty, ["choices", 0, "message", "content"])).toMatch(/^"content": "}/);
  expect(at(pretty, ["choices", 1])).toBe("{");
  expect(at(pretty, ["a\nb"])).toBe('"a\\nb": [],');
  expect(at(JSON.stringify(value), ["choices", 1])).toMatch(/^\{"index":1/);
});

test("the place of what is absent is that of the nearest value around it", () => {
  expect(at(pretty, ["choices", 1, "message", "refusal"])).toBe('"message": {');
  expect(at(pretty, ["choices", 1, "logprobs", "content"])).toBe("{");
  expect(at(`\n\n ${pretty}`, ["model"])).toBe("{");
  expect(at(pretty, ["id", "x"])).toBe('"id": "c",');
});

test("the response as a whole, at its place in a value", () => {
  const text = JSON.stringify({ custom_id: "x", response: { body: value } });
  expect(at(text, [], ["response", "body"])).toMatch(/^"body":/);
  expect(at(text, ["id"], ["response", "body"])).toMatch(/^"id":"c"/);
  expect(at(text, ["model"], ["response", "body"])).toMatch(/^"body":/);
  expect(positionsIn("5", 3)([])).toEqual({ line: 3, column: 1 });
});

test("of members with the same key, the last one counts", () => {
  expect(at('{"a":1,"a":2}', ["a"])).toBe('"a":2}');
});

test("a value that is nested a million deep", () => {
  const deep = `{"deep":${"[".repeat(1e6)}${"]".repeat(1e6)},"id":"c"}`;
  expect(at(deep, ["id"])).toBe('"id":"c"}');
});

test("many paths of a long text, without reading it each time", () => {
  const long = JSON.stringify({
    choices: Array.from({ length: 20_000 }, (_, index) => ({ index, text: "x".repeat(50) })),
  });
  const positionOf = positionsIn(long, 1);
  const columns = new Set(Array.from({ length: 20_000 }, (_, index) => positionOf(["choices", index, "index"]).column));
  expect(columns.size).toBe(20_000);
});
