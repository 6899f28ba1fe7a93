import { expect, test } from "vitest";
import { parseText } from "./parse-text.js";
import { isBeginning } from "./syntax-error.js";

test("text before an object is said", () => {
  const text = '2026-01-01 INFO {"choices":[]}';
  expect(parseText({ line: 3, text })).toEqual({
    verdict: "not-json",
    line: 3,
    column: 1,
    message: "text stands before the JSON; of logs, only lines that are JSON as a whole are read",
  });
});

test("returns the value of a JSON text", () => {
  expect(parseText({ line: 1, text: ' {"a": [1e999]} ' })).toEqual({ value: { a: [Number.POSITIVE_INFINITY] } });
});

test.each([
  ["{nope}", 1, 2],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{"a": 1 "b": 2}', 1, 9],
  ["{'a': 1}", 1, 2],
  ['{"a": tru', 1, 7],
  ['{"a": undefined}', 1, 7],
  ['{"a": NaN}', 1, 7],
  ['{"a": 01}', 1, 8],
  ['{"a": "it does not end}', 1, 7],
  ['{"a": "a line\\n and \\x"}', 1, 21],
  ['{"a": "\\\\ \\u12"}', 1, 11],
  ['{"a": "a\ttab"}', 1, 9],
  ["{} // a comment", 1, 4],
  ['{"a": 1}{"b": 2}', 1, 9],
  ['{\n  "a": 1,\n  "b": nope\n}', 3, 8],
  ['{\n  "a": 1,\n', 3, 1],
  ["", 1, 1],
  ["  <html>", 1, 3],
  ['data: {"a": 1}', 1, 1],
])("%j goes wrong on line %i, column %i", (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(parseText({ line: 1, text })).toMatchObject({ verdict: "not-json", line, column });
  expect(parseText({ line: 10, text })).toMatchObject({ verdict: "not-json", line: line + 9, column });
});

test.each([
  ["", "the file is empty"],
  [
    "<html>",
    "Expected a chat completion, received a string that looks like an HTML page; check the URL of the request",
  ],
  [": PROCESSING", "the events of a stream; ask without `stream`, or put the chunks together first"],
  ['{"a": 1', "the text ends too early"],
  [`${"[".repeat(1_000_000)}nope`, "a mistake somewhere, and nested too deep to say where"],
])("explains %#", (text, message) => {
  expect(parseText({ line: 1, text })).toMatchObject({ message });
});

test.each([
  ["{", true],
  ['{"a":', true],
  ['{"a": 1,', true],
  ["[1", true],
  ["[1] ", false],
  ['{"a', false],
  ["nope", false],
])("whether %j begins a value: %s", (text, begins) => {
  expect(isBeginning(text)).toBe(begins);
});
