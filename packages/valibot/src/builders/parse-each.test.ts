import * as v from "valibot";
import { expect, test } from "vitest";
import { parseEach } from "./parse-each.js";
import type { Config, Schema } from "./return-input.js";

const parse = (items: unknown[], schema: Schema, config: Config = {}) =>
  parseEach({ value: items }, "array", items.entries(), schema, config);

test("each item's issues are at its position", () => {
  const items = [{ a: 1 }, { a: "" }];
  const { issues } = parse(items, v.object({ a: v.string() }));
  expect(issues).toMatchObject([
    {
      path: [
        { type: "array", origin: "value", input: items, key: 0, value: items[0] },
        { type: "object", key: "a" },
      ],
    },
  ]);
});

test("a list counts as typed if its items do, with issues or without", () => {
  expect(parse([1, 2], v.number()).typed).toBe(true);
  expect(parse([1, 1.5, 2], v.pipe(v.number(), v.integer())).typed).toBe(true);
  expect(parse([1, "", 2], v.number()).typed).toBe(false);
});

test("it stops after 1,000 issues, and the list does not count as typed", () => {
  const { issues, typed } = parse(Array(1_500).fill(1.5), v.pipe(v.number(), v.integer()));
  expect(issues).toHaveLength(1_000);
  expect(typed).toBe(false);
  expect(parse(Array(500).fill(1.5), v.pipe(v.number(), v.integer())).issues).toHaveLength(500);
});

test("it stops after one issue with abortEarly", () => {
  expect(parse([1, 2], v.string(), { abortEarly: true })).toMatchObject({ typed: false, issues: [{ input: 1 }] });
});
