import { expect, test } from "vitest";
import { excerptAround, isTooLong, pasteInto } from "./text-area.js";

test("a text is too long if it has too many characters or too many lines", () => {
  expect([isTooLong(""), isTooLong("x".repeat(600_000)), isTooLong("x".repeat(600_001))]).toEqual([false, false, true]);
  expect([isTooLong("1\n".repeat(20_000)), isTooLong("1\n".repeat(30_000))]).toEqual([false, true]);
});

test("an excerpt is around its place", () => {
  const text = Array.from({ length: 100_000 }, (_, index) => index % 10).join("");
  const { from, excerpt } = excerptAround(text, 50_007);
  expect(excerpt[50_007 - from]).toBe("7");
  expect(excerpt).toHaveLength(10_000);
  expect(excerptAround(text, 3)).toMatchObject({ from: 0 });
});

test("a pasted text replaces the selection", () => {
  const area = { value: "abcd", selectionStart: 1, selectionEnd: 3 } as HTMLTextAreaElement;
  expect(pasteInto(area, "X")).toBe("aXd");
});
