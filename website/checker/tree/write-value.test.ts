import { expect, test } from "vitest";
import { writeValue } from "./write-value.js";

const written = (value: unknown, size?: number, isOpen = false) => {
  const { text, rest } = writeValue(value, size, isOpen);
  return [text, rest].filter(Boolean).join(" ");
};

test("writes a value on one line", () => {
  expect(['a\n"b"', 1.5, null, true].map((value) => written(value))).toEqual(['"a\\n\\"b\\""', "1.5", "null", "true"]);
  expect([written([], 0), written({}, 0), written([1], 1), written({ a: 1, b: 2 }, 2)]).toEqual([
    "[]",
    "{}",
    "[…] 1 item",
    "{…} 2 keys",
  ]);
  expect([written([1], 1, true), written({ a: 1 }, 1, true)]).toEqual(["[", "{"]);
});

test("counts present members, not missing ones", () => {
  expect(written({ a: 1 }, 3)).toBe("{…} 1 key");
  expect(written({}, 2)).toBe("{…} 0 keys");
});

test("cuts a long string", () => {
  expect(written("x".repeat(500))).toHaveLength(502);
  expect(written("x".repeat(1_000_000))).toMatch(/^"x{500}"… 1,000,000 characters$/);
});
