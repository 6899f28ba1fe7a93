import { describe, expect, test } from "vitest";
import * as z from "zod";
import { object } from "./object.js";

const accepted = { a: "text", other: 1 };

const schema = object(
  () => ({ a: z.string(), b: z.number().optional() }),
  (value): value is { a: string } => value === accepted,
  (value) => {
    if (typeof value === "string") return { message: "No text." };
    return (value as { b?: unknown } | null)?.b === 0 ? { message: "No zero.", member: "b" } : undefined;
  },
);

test("a value that the first guard accepts is returned, and its members are not parsed", () => {
  const never = object(
    () => ({ a: z.never() }),
    (_): _ is never => true,
  );
  const value = { a: 1 };
  expect(never.parse(value)).toBe(value);
});

test("a value that the second guard rejects has one issue, at the root or at a member", () => {
  expect(schema.safeParse("text").error?.issues).toMatchObject([{ message: "No text.", path: [] }]);
  expect(schema.safeParse({ a: 5, b: 0 }).error?.issues).toMatchObject([{ message: "No zero.", path: ["b"] }]);
});

test("a value on which neither decides is parsed member by member, and returned", () => {
  const value = { a: "text", unknown: 1 };
  expect(schema.parse(value)).toBe(value);
  expect(schema.safeParse({ a: 5 }).error?.issues).toMatchObject([{ path: ["a"] }]);
});

describe("a schema with the members that it was built with has its guard", () => {
  test.each([
    ["extend by nothing", schema.extend({})],
    ["describe", schema.describe("described")],
    ["refine", schema.refine(() => true)],
  ])("%s", (_name, same) => {
    expect(same.safeParse({ a: "text", b: 0 }).success).toBe(false);
  });
});

describe("a schema with other members has none", () => {
  test.each([
    ["extend", schema.extend({ c: z.string().optional() })],
    ["extend by a symbol", schema.extend({ [Symbol("c")]: z.string().optional() })],
    ["extend over a member", schema.extend({ a: z.string() })],
    ["omit", schema.omit({ a: true })],
    ["strip", schema.strip()],
    ["catchall", schema.catchall(z.any())],
  ])("%s", (_name, other) => {
    expect(other.safeParse({ a: "text", b: 0 }).success).toBe(true);
    expect(other.parse(accepted)).not.toBe(accepted);
  });
});
