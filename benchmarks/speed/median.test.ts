import { expect, test } from "vitest";
import { median } from "./median.js";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9], 9.5],
  [[], Number.NaN],
])("the median of %j", (values, expected) => {
  expect(median(values)).toBe(expected);
});
