import * as v from "valibot";
import { expect, test } from "vitest";
import { finiteNumber, integer } from "./number.js";

test.each([0, -0, 1e21, Number.MAX_VALUE, -1])("an integer is %d", (value) => {
  expect(v.parse(integer(), value)).toBe(value);
});

test.each([1.5, 1 + Number.EPSILON, Number.POSITIVE_INFINITY, Number.NaN, "1", null])("and not %j", (value) => {
  expect(v.is(integer(), value)).toBe(false);
});

test("a finite number is any but NaN and the infinities", () => {
  expect(v.parse(finiteNumber(), 1.5)).toBe(1.5);
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, "1"]) {
    expect(v.safeParse(finiteNumber(), value).issues).toMatchObject([{ kind: "schema", type: "number" }]);
  }
});

test("both can be converted to JSON Schema", () => {
  expect(integer().pipe.map(({ type }) => type)).toEqual(["number", "integer"]);
  expect(finiteNumber()).toMatchObject({ type: "number" });
  expect(finiteNumber()).not.toHaveProperty("pipe");
});
