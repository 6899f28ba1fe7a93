import { expect, test } from "vitest";
import { printable } from "./printable.js";

test("leaves text as it is", () => {
  expect(printable("Größe 😀 日本語")).toBe("Größe 😀 日本語");
});

test("shows what could move the cursor, change colours or reverse the text", () => {
  expect(printable("a\u001b[31m\r\nb\u009b\u202e")).toBe("a\\u001b[31m\\u000d\\u000ab\\u009b\\u202e");
});

test("shows what else some readers take for the end of a line", () => {
  expect(printable("a\u2028b\u2029c\u0085d\u007f")).toBe("a\\u2028b\\u2029c\\u0085d\\u007f");
});

test("cuts what is too long", () => {
  expect(printable("x".repeat(1000))).toBe(`${"x".repeat(300)}…`);
});
