import { describe, expect, test } from "vitest";
import { barrels } from "../bundle-size/barrels.js";
import { withEsbuild } from "../bundle-size/bundle.js";
import { entries } from "../bundle-size/entries.js";
import { gzipped } from "../bundle-size/gzipped.js";
import { barrelDifference, bundleSizes, overBudget } from "./budgets.js";

test.each(Object.entries(bundleSizes))("%s ships at most %i bytes", async (name, budget) => {
  const entry = entries.find((one) => one.name === name);
  const measured = gzipped(await withEsbuild(entry?.code ?? ""));
  // A name without an entry would be 0 bytes, and within every budget.
  expect(entry).toBeDefined();
  expect(measured, overBudget(name, "bytes", budget, measured)).toBeLessThanOrEqual(budget);
});

describe("a deep import saves nothing", () => {
  test.each(barrels.map((one) => [one.name, one] as const))("%s", async (name, { barrel, deep }) => {
    const [fromEntry, fromModule] = [gzipped(await withEsbuild(barrel)), gzipped(await withEsbuild(deep))];
    expect(fromModule).toBeGreaterThan(0);
    expect(
      Math.abs(fromEntry / fromModule - 1),
      overBudget(name, "bytes, give or take 2 %", fromModule, fromEntry),
    ).toBeLessThanOrEqual(barrelDifference);
  });
});
