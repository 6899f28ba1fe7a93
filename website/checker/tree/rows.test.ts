import { describe, expect, test } from "vitest";
import { keyOf } from "../notes/notes.js";
import { listRows, type Row, type Slice } from "./rows.js";

function rowsOf(value: unknown, closed: string[] = [], slices: Record<string, Slice> = {}): Row[] {
  const view = { isOpen: (key: string) => !closed.includes(key), slices: new Map(Object.entries(slices)) };
  return listRows({ value, marked: undefined }, view);
}

const briefly = (row: Row | undefined) =>
  row?.kind === "more" ? `${row.side} ${row.count}` : `${" ".repeat(row?.depth ?? 0)}${row?.name ?? "root"}`;

describe("listRows", () => {
  test("lists open values from top to bottom", () => {
    expect(rowsOf({ a: { b: [1] }, c: [], d: null }).map(briefly)).toEqual(["root", " a", "  b", "   0", " c", " d"]);
  });

  test("leaves out the members of closed values", () => {
    const rows = rowsOf({ a: { b: 1 }, c: 2 }, [keyOf(["a"])]);
    expect(rows.map(briefly)).toEqual(["root", " a", " c"]);
    expect(rows[1]).toMatchObject({ open: false, size: 1 });
  });

  test("has the position among the siblings, and the parent", () => {
    expect(rowsOf({ a: 1, b: [2] }).slice(1)).toMatchObject([
      { position: 1, siblings: 2, parent: keyOf([]), size: undefined },
      { position: 2, siblings: 2, parent: keyOf([]), size: 1, open: true },
      { position: 1, siblings: 1, parent: keyOf(["b"]), path: ["b", 0], value: 2 },
    ]);
  });

  test("shows a hundred members at once", () => {
    const rows = rowsOf(Array.from({ length: 250 }, (_, index) => index));
    expect(rows).toHaveLength(102);
    expect(briefly(rows.at(-1))).toBe("after 150");
  });

  test("shows any hundred of them", () => {
    const rows = rowsOf(
      Array.from({ length: 250 }, (_, index) => index),
      [],
      { "[]": { from: 100, to: 200 } },
    );
    expect([rows[1], rows[2], rows.at(-1)].map(briefly)).toEqual(["before 100", " 100", "after 50"]);
    expect(rows[2]).toMatchObject({ position: 101, siblings: 250 });
  });

  test("has a unique key for each row", () => {
    const keys = rowsOf({ 0: [0], a: { 0: 1 }, "[": 2 }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
