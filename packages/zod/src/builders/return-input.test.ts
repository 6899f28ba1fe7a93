import { expect, test } from "vitest";
import * as z from "zod";
import { type Built, returningInput } from "./return-input.js";

/** An object that rejects an empty object. */
const Filled = returningInput(
  "Filled",
  z.ZodObject,
  (parseAsZod, _: z.core.$ZodObjectDef & Built) => (payload, context) => {
    if (Object.keys(payload.value as object).length > 0) return parseAsZod(payload, context);
    payload.issues.push({ code: "custom", message: "Empty.", path: [], input: payload.value });
    return payload;
  },
);

function filled(): z.ZodObject {
  const parts = { shape: { a: z.string().optional() }, catchall: z.unknown() };
  return new Filled({ type: "object", ...parts, parts });
}

const value = { a: "text", other: 1 };

test("a valid value is returned itself, each time", () => {
  const schema = filled();
  expect([value, value].map((one) => schema.parse(one) === value)).toEqual([true, true]);
});

test("an invalid value is rejected", () => {
  expect(filled().safeParse({ a: 5 }).success).toBe(false);
  expect(filled().safeParse({}).error?.issues).toMatchObject([{ message: "Empty." }]);
});

test("a refined schema does the same, each time", () => {
  const schema = filled().refine(() => true);
  expect(schema.parse(value)).toBe(value);
  expect(schema.safeParse({}).success).toBe(false);
  expect(schema.parse(value)).toBe(value);
});

test("a schema that still accepts any unknown key does the same", () => {
  expect(filled().loose().parse(value)).toBe(value);
  expect(filled().extend({}).parse(value)).toBe(value);
  expect(filled().loose().safeParse({}).success).toBe(false);
});

test("zod parses with a schema of other parts", () => {
  const schema = filled().strip();
  expect(schema.parse(value)).toEqual({ a: "text" });
  expect(schema.parse({})).toEqual({});
});

test("a value keeps the issues that an earlier schema found", () => {
  const payload = { value, issues: [{ code: "custom" as const, path: [], input: value }] };
  expect(filled()._zod.parse(payload, {})).toMatchObject({ issues: [{ code: "custom" }] });
});

test("z.compile does not compile the schema, but one of other parts", () => {
  expect(() => z.compile(filled(), { strict: true })).toThrow(z.ZodCompileUnsupportedError);
  expect(z.compile(filled().strip(), { strict: true }).parse(value)).toEqual({ a: "text" });
});
