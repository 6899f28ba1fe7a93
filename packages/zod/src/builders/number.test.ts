import { expect, test } from "vitest";
import * as z from "zod";
import { finiteNumber, integer } from "./number.js";

test.each([0, -0, 1e21, Number.MAX_VALUE, -1])("an integer is %d", (value) => {
  expect(integer().parse(value)).toBe(value);
});

test.each([1.5, 1 + Number.EPSILON, Number.POSITIVE_INFINITY, Number.NaN, "1", null])("and not %j", (value) => {
  expect(integer().safeParse(value).success).toBe(false);
});

test("later checks run on a number with a fraction", () => {
  expect(integer().min(5).safeParse(1.5).error?.issues).toHaveLength(2);
});

test("JSON Schema calls it an integer, however the schema was changed", () => {
  for (const schema of [integer(), integer().describe("described"), integer().min(0), integer().nullable().unwrap()]) {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: "integer" });
  }
});

test("a finite number is any but NaN and the infinities", () => {
  expect(finiteNumber().parse(1.5)).toBe(1.5);
  expect(finiteNumber().safeParse(Number.POSITIVE_INFINITY).success).toBe(false);
  expect(z.toJSONSchema(finiteNumber())).toMatchObject({ type: "number" });
});
