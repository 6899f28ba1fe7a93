import { expect, test } from "vitest";
import { openEnum, stringMatching } from "./string.js";

test("an open list of words takes a word that it doesn't know, and nothing but words", () => {
  expect(openEnum<"a">().parse("b")).toBe("b");
  expect(openEnum<"a">().safeParse(5).success).toBe(false);
});

test("a string matches its expression", () => {
  expect(stringMatching(/^a/).parse("ab")).toBe("ab");
  expect(stringMatching(/^a/).safeParse("b").success).toBe(false);
});
