import { expect, test } from "vitest";
import * as z from "zod";
import { parseEach } from "./parse-each.js";

const parse = (items: unknown[], schema: z.ZodType, context: z.core.ParseContextInternal = {}) =>
  parseEach({ value: items, issues: [] }, items.entries(), schema, context);

test("each item's issues are at its position", () => {
  expect(parse([1, "", 2], z.string()).issues.map(({ path }) => path)).toEqual([[0], [2]]);
  expect(parse([{ a: 1 }], z.object({ a: z.string() })).issues.map(({ path }) => path)).toEqual([[0, "a"]]);
});

test("it stops after 1,000 issues", () => {
  expect(parse(Array(1_500).fill(1), z.string()).issues).toHaveLength(1_000);
  expect(parse(Array(500).fill(1), z.string()).issues).toHaveLength(500);
});

test("it stops after one issue with abortEarly", () => {
  expect(parse([1, 2], z.string(), { abortEarly: true }).issues).toHaveLength(1);
});

test("later checks run if an issue allows them, unless items were left out", () => {
  const schema = z.number().refine(() => false);
  const goesOn = (length: number) => parse(Array(length).fill(1), schema).issues.map((issue) => issue.continue);
  expect(goesOn(2)).toEqual([true, true]);
  expect(goesOn(1_500).at(-1)).toBe(false);
});
