import { expect, test } from "vitest";
import * as z from "zod";
import { record } from "./record.js";

test("a valid object is returned itself, with an own key __proto__", () => {
  const value = JSON.parse('{"a":"b","__proto__":"c"}');
  expect(record(z.string()).parse(value)).toBe(value);
});

test("every value is parsed, also under __proto__", () => {
  const value = JSON.parse('{"a":1,"b":"","__proto__":2}');
  const { error } = record(z.string()).safeParse(value);
  expect(error?.issues.map(({ path }) => path)).toEqual([["a"], ["__proto__"]]);
});

test.each([[[]], [null], ["text"]])("another value has zod's issue: %j", (value) => {
  expect(record(z.string()).safeParse(value).error?.issues).toMatchObject([{ code: "invalid_type", path: [] }]);
});

test("zod parses with a record of other schemas", () => {
  const schema = record(z.string());
  const numbers = z.clone(schema, { ...schema.def, valueType: z.number() as never });
  expect(numbers.parse({ a: 1 })).toEqual({ a: 1 });
  const short = z.clone(schema, { ...schema.def, keyType: z.string().max(1) });
  expect(short.safeParse({ long: "a" }).success).toBe(false);
});
