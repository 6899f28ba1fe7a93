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

test("a value without an issue is returned itself, and is of the right type", () => {
  expect(v.parse(marked(), value)).toBe(value);
  expect(parseWith(marked(), value, {})).toEqual({ typed: true, value });
});

test("a value that is accepted unread is of the right type: the steps of a pipe follow", () => {
  const schema = v.never();
  returnInput(schema, () => (dataset) => dataset);
  const checked = v.pipe(
    schema,
    v.check(() => false),
  );
  expect(v.safeParse(checked, 5).issues).toMatchObject([{ type: "check" }]);
});

test("a value with an issue is not", () => {
  expect(v.is(marked(), { a: 5 })).toBe(false);
  expect(v.is(marked(), {})).toBe(false);
});

test("steps of a pipe follow", () => {
  const schema = v.pipe(
    marked(),
    v.check(() => false, "No."),
  );
  expect(v.safeParse(schema, value).issues).toMatchObject([{ message: "No." }]);
});

test("a copy of the schema is valibot's own", () => {
  const copy = v.partial(marked());
  expect(v.parse(copy, value)).toEqual({ a: "text" });
  expect(v.is(copy, {})).toBe(true);
});
