import { expect, test } from "vitest";
import * as z from "zod";
import { record } from "./record.js";

test("an object is returned itself, with a key __proto__ of its own", () => {
  const value = JSON.parse('{"a":"b","__proto__":"c"}');
  expect(record(z.string()).parse(value)).toBe(value);
});

test("every value is read, also under __proto__", () => {
  const value = JSON.parse('{"a":1,"b":"","__proto__":2}');
  const { error } = record(z.string()).safeParse(value);
  expect(error?.issues.map(({ path }) => path)).toEqual([["a"], ["__proto__"]]);
});

test.each([[[]], [null], ["text"]])("what is no object has zod's issue: %j", (value) => {
  expect(record(z.string()).safeParse(value).error?.issues).toMatchObject([{ code: "invalid_type", path: [] }]);
});

test("an object with other schemas is zod's own", () => {
  const schema = record(z.string());
  const numbers = z.clone(schema, { ...schema.def, valueType: z.number() as never });
  expect(numbers.parse({ a: 1 })).toEqual({ a: 1 });
  const short = z.clone(schema, { ...schema.def, keyType: z.string().max(1) });
  expect(short.safeParse({ long: "a" }).success).toBe(false);
});
