import { expect, test } from "vitest";
import { formatFigure, formatTime } from "./format.js";

test.each([
  [0, "0"],
  [0.00413, "0.0041"],
  [0.0309, "0.031"],
  [0.996, "1.00"],
  [4.21, "4.2"],
  [17.4, "17"],
  [1234.5, "1,235"],
  [Number.NaN, ""],
])("%d as a figure", (figure, text) => {
  expect(formatFigure(figure)).toBe(text);
});

test.each([
  [2.94, "2.9 ns"],
  [2941, "2.9 µs"],
  [14_100_000, "14 ms"],
])("%d ns as a time", (nanoseconds, text) => {
  expect(formatTime(nanoseconds)).toBe(text);
});
