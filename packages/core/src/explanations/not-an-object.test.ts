import { expect, test } from "vitest";
import { describeExotic, describeNonObject } from "./not-an-object.js";

test.each([
  ["", "an empty string"],
  [" \n", "an empty string"],
  ["\n<!doctype html>", "a string that looks like an HTML page; check the URL of the request"],
  ['data: {"id":"1"}\n\n', "the text of a stream; ask without `stream`, or read its events first"],
  [": comment\n\n", "the text of a stream; ask without `stream`, or read its events first"],
  [' {"id":"1"}', "a string that looks like JSON; call `JSON.parse` first"],
  ["[1]", "a string that looks like JSON; call `JSON.parse` first"],
  ["upstream timed out\n", 'a string: "upstream timed out"'],
  ["x".repeat(1000), `a string: "${"x".repeat(200)}"`],
  ["two\nlines", "a string"],
  [5, "a number"],
])("a value that is no object is described, with what to do: %#", (value, described) => {
  expect(describeNonObject(value)).toBe(described);
});

test("a Promise and a Response say what to call first", () => {
  expect(describeExotic(Promise.resolve())).toBe("a Promise; `await` it first");
  expect(describeExotic(new Response("{}"))).toBe("a Response; call `await response.json()` first");
});

test.each([[{}], [JSON.parse('{"then":"later"}')], [{ json: { a: 1 }, text: "text" }], [{ json: true }]])(
  "data is none: %j",
  (value) => {
    expect(describeExotic(value)).toBeUndefined();
  },
);
