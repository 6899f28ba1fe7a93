import { expect, test } from "vitest";
import { exponentOf } from "./exponent.js";

const lengths = [10, 100, 1000, 10_000];

test.each([
  ["linear", (length: number) => 7 * length, 1],
  ["quadratic", (length: number) => 3 * length ** 2, 2],
  ["linear, but for what every response costs", (length: number) => 70 + 7 * Math.max(length, 100) - 70, 1],
])("the exponent of what is %s", (_, cost, exponent) => {
  expect(exponentOf(lengths, lengths.map(cost))).toBeCloseTo(exponent);
});
