import { expect, test } from "vitest";
import { prepareTiming } from "./time-text.js";

const short = JSON.stringify({ id: "a".repeat(2_000) });

/** Longer than a sample, so that a sample is of one copy. */
const long = JSON.stringify({ id: "a".repeat(100_000) });

test("no check sees a value twice", () => {
  const seen: unknown[] = [];
  const { warmUp, measure } = prepareTiming(short, (value) => seen.push(value) > 0, true);
  warmUp();
  const warm = seen.length;
  expect(warm).toBeGreaterThan(0);
  expect(measure().accepted).toBe(true);
  expect(seen.length).toBeGreaterThan(warm);
  expect(new Set(seen).size).toBe(seen.length);
});

test("a check that takes long has a large share, of many copies and of one", () => {
  const slow = () => {
    const end = performance.now() + 0.5;
    while (performance.now() < end);
    return false;
  };
  for (const text of [short, long]) {
    const { parse, share, accepted } = prepareTiming(text, slow, true).measure();
    expect(parse).toBeGreaterThan(0);
    expect(parse).toBeLessThan(5e6);
    expect(share * parse).toBeGreaterThan(100_000);
    expect(share * parse).toBeLessThan(5e6);
    expect(accepted).toBe(false);
  }
});

test("a check that fails is an error", () => {
  const fail = () => {
    throw new Error("It can't check");
  };
  expect(() => prepareTiming(long, fail, true).measure()).toThrow("It can't check");
});
