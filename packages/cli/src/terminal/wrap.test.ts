import { expect, test } from "vitest";
import { wrap } from "./wrap.js";

const words = Array.from({ length: 20 }, () => "words").join(" ");

test("no line is longer than 80 columns, and none is indented by chance", () => {
  for (const [indent, next] of [[0], [4], [2, 25]]) {
    const lines = wrap(words, indent as number, next)
      .trimEnd()
      .split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.search(/\S/)).slice(0, 2)).toEqual([indent, next ?? (indent || 4)]);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(words);
  }
});

test("two spaces stay, and a long word is not broken", () => {
  expect(wrap("a.json:1:2  broken", 2)).toBe("  a.json:1:2  broken\n");
  expect(wrap(`a ${"b".repeat(100)} c`, 0)).toBe(`a\n    ${"b".repeat(100)}\n    c\n`);
});
