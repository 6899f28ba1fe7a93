import { expect, test } from "vitest";
import figures from "./figures.data.js";
import { readCell, readRows, readShare, sum } from "./read-rows.js";

const TABLE = "# A\n\n## B\n\n|   | read |\n| - | ---: |\n| x 1.2.3 | 3 of 4 |\n\n| y | 1 |\n";

test("a table by its rows and columns", () => {
  const rows = readRows(TABLE, "## B");
  expect(readShare(rows, "x 1.2.3", "read")).toEqual({ count: 3, all: 4 });
  expect(() => readCell(rows, "y", "read")).toThrow("There is no cell “read” of “y”.");
  expect(() => readShare(rows, "-", "read")).toThrow("“---:” is no share.");
  expect(() => readRows(TABLE, "## C")).toThrow("There is no line “## C”.");
  expect(sum({ count: 1, all: 2 }, { count: 3, all: 4 })).toEqual({ count: 4, all: 6 });
});

test("ours read everything that servers send and reject everything broken; the others don't", () => {
  const { responses, streams, cost } = figures.load();
  for (const contenders of [responses, streams]) {
    expect(contenders.length).toBeGreaterThan(3);
    for (const { isOurs, read, caught } of contenders) {
      expect(read.count === read.all && caught.count === caught.all).toBe(isOurs);
    }
  }
  expect(responses[0]).toMatchObject({ name: "@chat-completion/zod/wire", isOurs: true });
  expect(streams.map(({ name }) => name)).toContain("openai, its helper");
  expect([cost.ours, cost.zod]).toEqual([expect.stringMatching(/^\d %$/), expect.stringMatching(/^\d+ %$/)]);
});
