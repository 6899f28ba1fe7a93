import { expect, test } from "vitest";
import { abridge } from "./abridge.js";

test.each([
  [null, "null"],
  [-9999, "-9999"],
  ["Hi.", '"Hi."'],
  ["a".repeat(41), `"${"a".repeat(40)}…"`],
  [[], "[]"],
  [[71, 114], "[71, 114]"],
  [Array(40).fill(71), "[…]"],
  [[{ a: [] }, { a: [] }], "[{ … }, …]"],
  [{ "a/b": true, c: 0.5 }, '{ "a/b": true, c: 0.5 }'],
  [{ a: {} }, "{ … }"],
])("%j", (value, text) => {
  expect(abridge(value)).toBe(text);
});
