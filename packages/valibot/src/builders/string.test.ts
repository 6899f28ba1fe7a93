import * as v from "valibot";
import { expect, test } from "vitest";
import { openEnum, stringMatching } from "./string.js";

test("an open list of words takes a word that it doesn't know, and nothing but words", () => {
  expect(v.parse(openEnum<"a">(), "b")).toBe("b");
  expect(v.is(openEnum<"a">(), 5)).toBe(false);
});

test("a string matches its expression", () => {
  expect(v.parse(stringMatching(/^a/), "ab")).toBe("ab");
  expect(v.is(stringMatching(/^a/), "b")).toBe(false);
});
