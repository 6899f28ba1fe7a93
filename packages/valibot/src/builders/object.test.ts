import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { object } from "./object.js";

const accepted = { a: "text", other: 1 };

const schema = object(
  () => ({ a: v.string(), b: v.optional(v.number()) }),
  (value): value is { a: string } => value === accepted,
  (value) => {
    if (typeof value === "string") return { message: "No text." };
    return (value as { b?: unknown } | null)?.b === 0 ? { message: "No zero.", member: "b" } : undefined;
  },
);

test("a value that the first guard accepts is returned, and its members are not parsed", () => {
  const never = object(
    () => ({ a: v.never() }),
    (_): _ is never => true,
  );
  const value = { a: 1 };
  expect(v.parse(never, value)).toBe(value);
});

test("a value that the second guard rejects has one issue, at the root or at a member", () => {
  const [atRoot, ...others] = v.safeParse(schema, "text").issues ?? [];
  expect(others).toEqual([]);
  expect(atRoot).toMatchObject({ kind: "validation", type: "check", message: "No text." });
  expect(atRoot?.path).toBeUndefined();
  const value = { a: 5, b: 0 };
  expect(v.safeParse(schema, value).issues).toMatchObject([
    { message: "No zero.", input: 0, path: [{ type: "object", origin: "value", input: value, key: "b", value: 0 }] },
  ]);
});

test("a value that it rejects does not count as typed: no action of a pipe follows", () => {
  const checked = v.pipe(
    schema,
    v.check(() => false),
  );
  expect(v.safeParse(checked, { a: "", b: 0 }).issues).toHaveLength(1);
});

test("a value on which neither decides is parsed member by member, and returned", () => {
  const value = { a: "text", unknown: 1 };
  expect(v.parse(schema, value)).toBe(value);
  expect(v.safeParse(schema, { a: 5 }).issues?.map((issue) => v.getDotPath(issue))).toEqual(["a"]);
});

test("an array is no object", () => {
  expect(v.safeParse(schema, []).issues).toMatchObject([{ kind: "schema", type: "loose_object", expected: "Object" }]);
});

describe("a schema with other members has no guard", () => {
  test.each([
    ["pick", v.pick(schema, ["b"])],
    ["omit", v.omit(schema, ["a"])],
    ["partial", v.partial(schema)],
    ["of the entries", v.object(schema.entries)],
  ])("%s", (_name, other) => {
    expect(v.is(other, { a: "text", b: 0 })).toBe(true);
    expect(v.parse(other, accepted)).not.toBe(accepted);
  });
});
