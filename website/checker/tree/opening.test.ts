import { describe, expect, test } from "vitest";
import { keyOf, type Note, type Path } from "../notes/notes.js";
import { markPlaces } from "./marked-place.js";
import { openAtFirst } from "./opening.js";
import { listRows } from "./rows.js";

const note = (path: Path): Note => ({ path, code: "unexpected-null", text: "", level: "deviation" });
const list = (length: number) => Array.from({ length }, () => ({ a: null, b: [1] }));

describe("openAtFirst", () => {
  test("opens a small value completely", () => {
    expect([...openAtFirst({ value: { a: { b: [1] }, c: [] }, marked: undefined })]).toEqual([
      "[]",
      '["a"]',
      '["a","b"]',
    ]);
  });

  test("opens a large one up to about forty rows", () => {
    const open = openAtFirst({ value: { items: list(30) }, marked: undefined });
    expect(open.has(keyOf(["items"]))).toBe(true);
    expect(open.size).toBeLessThan(8);
  });

  test("opens the root, however large", () => {
    expect([...openAtFirst({ value: list(1000), marked: undefined })]).toEqual(["[]"]);
  });

  test("opens values with notes first, and more of them", () => {
    const marked = markPlaces([note(["items", 25, "a"]), note(["items", 28, "a"])]);
    const open = openAtFirst({ value: { calm: list(30), items: list(50) }, marked });
    expect([...open]).toEqual([[], ["items"], ["items", 25], ["items", 28]].map(keyOf));
  });

  test("shows at most about three hundred rows", () => {
    const value = list(100).map(() => list(100));
    const marked = markPlaces(value.flatMap((items, at) => items.map((_item, index) => note([at, index, "a"]))));
    const open = openAtFirst({ value, marked });
    const rows = listRows({ value, marked }, { isOpen: (key) => open.has(key), slices: new Map() });
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.length).toBeLessThan(310);
  });
});
