import { expect, test } from "vitest";
import { describeType, explainType } from "./type.js";

test.each([
  [null, "null"],
  [undefined, "nothing"],
  ["", "an empty string"],
  ["text", "a string"],
  [5, "a number"],
  [true, "a boolean"],
  [5n, "a bigint"],
  [Symbol("text"), "a symbol"],
  [() => 5, "a function"],
  [["text"], "an array"],
  [{ text: "text" }, "an object"],
])("the type of a value, never its content: %#", (value, type) => {
  expect(describeType(value)).toBe(type);
});

test("a sentence of what was expected and what was received", () => {
  expect(explainType("digits or a date", true)).toBe("Expected digits or a date, received a boolean");
});
