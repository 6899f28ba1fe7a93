import { expect, test } from "vitest";
import { coloursFor } from "../colours.js";
import { formatLines } from "./lines.js";

const plain = coloursFor({}, {});

test("paths and codes are aligned", () => {
  const lines = formatLines(
    [
      { code: "wire", path: "", detail: "is wrong" },
      { code: "unexpected-null", path: "choices[0].index", detail: "" },
      { code: "unknown-value", path: "x", detail: '"eos"', count: 1000 },
    ],
    plain,
  );
  expect(lines.split("\n")).toEqual([
    "  (whole)           wire             is wrong",
    "  choices[0].index  unexpected-null",
    '  x                 unknown-value    "eos"  ×1,000',
    "",
  ]);
});

test("a detail is shown on one line, without control characters", () => {
  const lines = formatLines([{ code: "wire", path: "id", detail: "a\u001b[31m\nb\u2028c" }], plain);
  expect(lines).toBe("  id  wire  a\\u001b[31m\\u000ab\\u2028c\n");
});

test("a long path does not move the other codes", () => {
  const path = "x".repeat(61);
  const lines = formatLines(
    ["a", path].map((path) => ({ code: "wire", path, detail: "" }) as const),
    plain,
  );
  expect(lines).toBe(`  a  wire\n  ${path}  wire\n`);
});
