import { expect, test } from "vitest";
import { type Line, linesOf } from "./lines.js";

test.each([
  ["nothing", "", []],
  ["no newline at the end", "a\nb", ["a", "b"]],
  ["a newline at the end", "a\nb\n", ["a", "b"]],
  ["CRLF", "a\r\nb\r\n", ["a", "b"]],
  ["blank lines", "\n\r\na\n\n", ["", "", "a", ""]],
  ["a byte order mark", "\uFEFFa\nb", ["a", "b"]],
  ["a byte order mark in the middle", "a\n\uFEFFb", ["a", "\uFEFFb"]],
  ["characters that end a line in JavaScript", "a\u2028b\u0085c\n", ["a\u2028b\u0085c"]],
])("splits %s into lines", async (_name, text, texts) => {
  const lines: Line[] = [];
  for await (const line of linesOf(text)) lines.push(line);
  expect(lines).toEqual(texts.map((line, index) => ({ number: index + 1, text: line })));
});
