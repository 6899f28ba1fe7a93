import * as v from "valibot";
import { expect, test } from "vitest";
import { record } from "./record.js";

test("a valid object is returned itself, with the own keys that valibot leaves out", () => {
  const value = JSON.parse('{"a":"b","__proto__":"c","constructor":"d"}');
  expect(v.parse(record(v.string()), value)).toBe(value);
});

test("every value is parsed, also under such a key", () => {
  const value = JSON.parse('{"a":1,"b":"","__proto__":2,"constructor":3}');
  const { issues } = v.safeParse(record(v.string()), value);
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["a", "__proto__", "constructor"]);
});

test.each([[[]], [null], ["text"]])("another value has valibot's issue: %j", (value) => {
  expect(v.safeParse(record(v.string()), value).issues).toMatchObject([{ type: "record", expected: "Object" }]);
});
