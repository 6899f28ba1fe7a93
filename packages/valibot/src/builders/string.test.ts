import * as v from "valibot";
import { expect, test } from "vitest";
import { openEnum, stringMatching } from "./string.js";

test("an open enum accepts unknown strings, and no other values", () => {
  expect(v.parse(openEnum<"a">(), "b")).toBe("b");
  expect(v.is(openEnum<"a">(), 5)).toBe(false);
});

test("a string must match the regular expression", () => {
  expect(v.parse(stringMatching(/^a/, "a string"), "ab")).toBe("ab");
  expect(v.safeParse(stringMatching(/^a/, "an a"), "b").issues).toMatchObject([
    { message: "Expected an a, received a string" },
  ]);
});
