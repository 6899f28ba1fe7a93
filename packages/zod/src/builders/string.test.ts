import { expect, test } from "vitest";
import { openEnum, stringMatching } from "./string.js";

test("an open enum accepts unknown strings, and no other values", () => {
  expect(openEnum<"a">().parse("b")).toBe("b");
  expect(openEnum<"a">().safeParse(5).success).toBe(false);
});

test("a string must match the regular expression", () => {
  expect(stringMatching(/^a/, "a string").parse("ab")).toBe("ab");
  expect(stringMatching(/^a/, "an a").safeParse("b").error?.issues).toMatchObject([
    { path: [], message: "Expected an a, received a string" },
  ]);
});
