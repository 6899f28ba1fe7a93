import { expect, test } from "vitest";
import * as z from "zod";
import { unionByJsonType, unionByType, unionOfAnyShape } from "./union.js";

const a = z.looseObject({ type: z.literal("a").nullish(), one: z.string() });
const b = z.looseObject({ type: z.literal("b"), two: z.string() });
const other = z.looseObject({ type: z.string().regex(/^(?![ab]$)/) });

const pathsOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path);

test("the issues are those of the option that the type names", () => {
  const union = unionByType({ a, b }, other);
  expect(pathsOf(union, { type: "a", one: 1 })).toEqual([["one"]]);
  expect(pathsOf(union, { type: "b", two: 1 })).toEqual([["two"]]);
});

test("a value is returned itself", () => {
  const value = { type: "b", two: "" };
  expect(unionByType({ a, b }).parse(value)).toBe(value);
});

test("an object of an unknown type is parsed with the option for others, or has an issue", () => {
  expect(unionByType({ a, b }, other).safeParse({ type: "c" }).success).toBe(true);
  expect(pathsOf(unionByType({ a, b }), { type: "c" })).toEqual([["type"]]);
});

test.each([{}, { type: null }, { type: "" }])(
  "an object without a type is parsed with the option that needs none: %j",
  (value) => {
    expect(pathsOf(unionByType({ a, b }, other, a), value)).toContainEqual(["one"]);
    expect(pathsOf(unionByType({ a, b }), value)).toEqual([["type"]]);
  },
);

test("zod parses with a union of other options: more, fewer, or different ones", () => {
  const union = unionByType({ a, b }, other);
  const having = (...options: z.ZodType[]) => z.clone(union as z.ZodUnion, { ...union.def, options } as never);
  expect(having(a).safeParse({ type: "b", two: "" }).success).toBe(false);
  expect(having(a, b, other, z.null()).safeParse(null).success).toBe(true);
  expect(having(a, b, z.null()).safeParse(null).success).toBe(true);
});

test("the JSON type chooses the option, and a value of any other has an issue that says what all accept", () => {
  const union = unionByJsonType({ string: z.string().min(2), array: z.array(z.string()) }, "a text or a list");
  expect(pathsOf(union, [1])).toEqual([[0]]);
  expect(pathsOf(union, "a")).toEqual([[]]);
  expect(union.safeParse({}).error?.issues).toMatchObject([
    { message: "Expected a text or a list, received an object" },
  ]);
  expect(union.parse("ab")).toBe("ab");
});

test("a union of any shape has the issues of its last option alone", () => {
  const union = unionOfAnyShape([b, z.looseObject({ type: z.string().min(1) })]);
  const value = { type: "b", two: 5 };
  expect(union.parse(value)).toBe(value);
  expect(pathsOf(union, { type: "", two: 5 })).toEqual([["type"]]);
});
