import { expect, test } from "vitest";
import { printable } from "./printable.js";

test("keeps ordinary text", () => {
  expect(printable("Größe 😀 日本語")).toBe("Größe 😀 日本語");
});

test("escapes what could move the cursor, change colours or reverse the text", () => {
  expect(printable("a\u001b[31m\r\nb\u009b\u202e")).toBe("a\\u001b[31m\\u000d\\u000ab\\u009b\\u202e");
});

test("escapes what some readers treat as the end of a line", () => {
  expect(printable("a\u2028b\u2029c\u0085d\u007f")).toBe("a\\u2028b\\u2029c\\u0085d\\u007f");
});

test("cuts a long text", () => {
  expect(printable("x".repeat(1000))).toBe(`${"x".repeat(300)}…`);
});
