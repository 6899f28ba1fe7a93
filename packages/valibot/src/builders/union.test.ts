import * as v from "valibot";
import { expect, test } from "vitest";
import { unionByJsonType, unionByType, unionOfAnyShape } from "./union.js";

const a = v.looseObject({ type: v.nullish(v.literal("a")), one: v.string() });
const b = v.looseObject({ type: v.literal("b"), two: v.string() });
const other = v.looseObject({ type: v.pipe(v.string(), v.regex(/^(?![ab]$)/)) });

const pathsOf = (schema: v.GenericSchema, value: unknown) =>
  v.safeParse(schema, value).issues?.map((issue) => v.getDotPath(issue));

test("the issues are those of the option that the type names", () => {
  const union = unionByType({ a, b }, other);
  expect(pathsOf(union, { type: "a", one: 1 })).toEqual(["one"]);
  expect(pathsOf(union, { type: "b", two: 1 })).toEqual(["two"]);
});

test("a value is returned itself", () => {
  const value = { type: "b", two: "" };
  expect(v.parse(unionByType({ a, b }), value)).toBe(value);
});

test("an object of an unknown type is parsed with the option for others, or has an issue", () => {
  expect(v.is(unionByType({ a, b }, other), { type: "c" })).toBe(true);
  expect(pathsOf(unionByType({ a, b }), { type: "c" })).toEqual(["type"]);
});

test.each([{}, { type: null }, { type: "" }])(
  "an object without a type is parsed with the option that needs none: %j",
  (value) => {
    expect(pathsOf(unionByType({ a, b }, other, a), value)).toContain("one");
    expect(pathsOf(unionByType({ a, b }), value)).toEqual(["type"]);
  },
);

test("the JSON type chooses the option, and a value of any other has an issue that says what all accept", () => {
  const union = unionByJsonType({ string: v.string(), array: v.array(v.string()) }, "a text or a list");
  expect(pathsOf(union, [1])).toEqual(["0"]);
  expect(v.safeParse(union, {}).issues).toMatchObject([{ message: "Expected a text or a list, received an object" }]);
  expect(v.parse(union, "ab")).toBe("ab");
});

test("a union of any shape has the issues of its last option alone", () => {
  const union = unionOfAnyShape([b, v.looseObject({ type: v.pipe(v.string(), v.minLength(1)) })]);
  const value = { type: "b", two: 5 };
  expect(v.parse(union, value)).toBe(value);
  expect(pathsOf(union, { type: "", two: 5 })).toEqual(["type"]);
});
