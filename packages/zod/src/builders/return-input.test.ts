import { expect, test } from "vitest";
import * as z from "zod";
import { notCompiled, returningInput } from "./return-input.js";

interface MarkedDef extends z.core.$ZodObjectDef {
  mark: z.core.SomeType | undefined;
}

/** An object that is itself while its `catchall` is the one that it was built with, and rejects what is empty. */
const Marked = returningInput("Marked", z.ZodObject, (parseAsZod, definition: MarkedDef) => ({
  hasItsParts: () => definition.catchall === definition.mark,
  parse: (payload, context) => {
    if (Object.keys(payload.value as object).length > 0) return parseAsZod(payload, context);
    payload.issues.push({ code: "custom", message: "Empty.", path: [], input: payload.value });
    return payload;
  },
}));

function marked(): z.ZodObject {
  const catchall = z.unknown();
  return new Marked({ type: "object", shape: { a: z.string().optional() }, catchall, ...notCompiled, mark: catchall });
}

const value = { a: "text", other: 1 };

test("a value without an issue is returned itself, each time", () => {
  const schema = marked();
  expect([value, value].map((one) => schema.parse(one) === value)).toEqual([true, true]);
});

test("a value with an issue is not", () => {
  expect(marked().safeParse({ a: 5 }).success).toBe(false);
  expect(marked().safeParse({}).error?.issues).toMatchObject([{ message: "Empty." }]);
});

test("a refined schema has read a value, and still does the same", () => {
  const schema = marked().refine(() => true);
  expect(schema.parse(value)).toBe(value);
  expect(schema.safeParse({}).success).toBe(false);
  expect(schema.parse(value)).toBe(value);
});

test("a schema of other parts is zod's own", () => {
  const schema = marked().strip();
  expect(schema.parse(value)).toEqual({ a: "text" });
  expect(schema.parse({})).toEqual({});
});

test("a value that an earlier schema found fault with keeps its issues", () => {
  const payload = { value, issues: [{ code: "custom" as const, path: [], input: value }] };
  expect(marked()._zod.parse(payload, {})).toMatchObject({ issues: [{ code: "custom" }] });
});

test("zod's compiler declines", () => {
  expect(() => z.compile(marked(), { strict: true })).toThrow(z.ZodCompileUnsupportedError);
});
