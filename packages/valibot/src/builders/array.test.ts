import * as v from "valibot";
import { expect, test } from "vitest";
import { array } from "./array.js";

test("a valid list is returned itself", () => {
  const list = ["a", "b"];
  expect(v.parse(array(v.string()), list)).toBe(list);
});

test("an item's issues are at its position", () => {
  const { issues } = v.safeParse(array(v.object({ a: v.string() })), [{ a: "" }, { a: 1 }]);
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["1.a"]);
  expect(issues?.[0].path?.map(({ type }) => type)).toEqual(["array", "object"]);
});

test("another value has valibot's issue", () => {
  expect(v.safeParse(array(v.string()), {}).issues).toMatchObject([{ type: "array", expected: "Array" }]);
});
