import * as v from "valibot";
import { expect, test } from "vitest";
import { parseWith, returnInput } from "./return-input.js";

/** An object that rejects an empty object. */
function marked() {
  const schema = v.object({ a: v.optional(v.string()) });
  returnInput(schema, (parse) => (dataset, config) => {
    if (Object.keys(dataset.value as object).length > 0) return parse(dataset, config);
    v._addIssue(schema, "type", dataset as v.UnknownDataset, config);
    return dataset;
  });
  return schema;
}

const value = { a: "text", other: 1 };

test("a valid value is returned itself, and counts as typed", () => {
  expect(v.parse(marked(), value)).toBe(value);
  expect(parseWith(marked(), value, {})).toEqual({ typed: true, value });
});

test("a value that the guard accepts counts as typed: the actions of a pipe follow", () => {
  const schema = v.never();
  returnInput(schema, () => (dataset) => dataset);
  const checked = v.pipe(
    schema,
    v.check(() => false),
  );
  expect(v.safeParse(checked, 5).issues).toMatchObject([{ type: "check" }]);
});

test("an invalid value is rejected", () => {
  expect(v.is(marked(), { a: 5 })).toBe(false);
  expect(v.is(marked(), {})).toBe(false);
});

test("the actions of a pipe follow", () => {
  const schema = v.pipe(
    marked(),
    v.check(() => false, "No."),
  );
  expect(v.safeParse(schema, value).issues).toMatchObject([{ message: "No." }]);
});

test("valibot parses with a changed copy", () => {
  const copy = v.partial(marked());
  expect(v.parse(copy, value)).toEqual({ a: "text" });
  expect(v.is(copy, {})).toBe(true);
});
