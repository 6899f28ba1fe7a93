import { expect, test } from "vitest";
import { quote } from "./quote.js";

test("a text is quoted as JSON, on one line", () => {
  expect(quote('He said "no".\nTwice.\\')).toBe('"He said \\"no\\".\\nTwice.\\\\"');
});

test.each([
  ["escape", "\u001b[31m", "\\u001b[31m"],
  ["C1", "\u009b31m", "\\u009b31m"],
  ["delete", "\u007f", "\\u007f"],
  ["bidi", "\u202egnp\u2066", "\\u202egnp\\u2066"],
  ["zero width", "a\u200bb\ufeff", "a\\u200bb\\ufeff"],
  ["a separator of lines", "\u2028\u2029\u0085", "\\u2028\\u2029\\u0085"],
  ["a tag beyond U+FFFF", "\u{e0041}", "\\udb40\\udc41"],
  ["a lone surrogate", "\ud83d", "\\ud83d"],
])("an invisible character is an escape of JSON: %s", (_what, text, visible) => {
  expect(quote(text)).toBe(`"${visible}"`);
  expect(JSON.parse(quote(text))).toBe(text);
});

test("visible characters stay, beyond U+FFFF as well", () => {
  expect(quote("déjà vu 你好 🎉")).toBe('"déjà vu 你好 🎉"');
});

test("a long quotation is cut, and never within an escape", () => {
  expect(quote("x".repeat(1_000_000))).toBe(`"${"x".repeat(500)}"`);
  expect(quote("xyz", 2)).toBe('"xy"');
  expect(quote("🎉🎉", 3)).toBe('"🎉"');
  for (let length = 0; length < 20; length++)
    expect(quote("\u001b\n\\x\u202e", length)).toMatch(/^"(?:\\u[0-9a-f]{4}|\\[n\\]|x)*"$/);
  expect(quote("\u0000".repeat(500)).length).toBeLessThanOrEqual(502);
});
