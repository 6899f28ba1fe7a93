import { expect, test } from "vitest";
import * as z from "zod";
import { array } from "./array.js";

test("a valid list is returned itself", () => {
  const list = ["a", "b"];
  expect(array(z.string()).parse(list)).toBe(list);
});

test("an item's issues are at its position", () => {
  const { error } = array(z.object({ a: z.string() })).safeParse([{ a: "" }, { a: 1 }]);
  expect(error?.issues).toMatchObject([{ path: [1, "a"] }]);
});

test("another value has zod's issue", () => {
  expect(array(z.string()).safeParse({}).error?.issues).toMatchObject([{ code: "invalid_type", expected: "array" }]);
});

test("zod parses with a list of other items", () => {
  const schema = array(z.string());
  const numbers = z.clone(schema, { ...schema.def, element: z.number() as never });
  expect(numbers.safeParse(["a"]).success).toBe(false);
});

test.each([
  ["max", array(z.string()).max(1)],
  ["length", array(z.string()).length(1)],
])("a list that is too long has the one issue that zod gives it: %s", (_name, schema) => {
  expect(schema.safeParse([1, 2]).error?.issues).toMatchObject([{ code: "too_big" }]);
});

test("a list that is too short has the issues of its items as well", () => {
  expect(array(z.string()).min(2).safeParse([1]).error?.issues).toMatchObject([{ path: [0] }, { code: "too_small" }]);
});
