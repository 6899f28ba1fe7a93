import { describe, expect, test } from "vitest";
import { oddPaths, oddVerdict } from "./odd-one-out.js";

describe("oddVerdict", () => {
  test("names the one that stands alone first", () => {
    expect(oddVerdict({ zod: false, "the guard": true, valibot: false })).toBe(
      "the guard accepts what zod and valibot reject",
    );
    expect(oddVerdict({ zod: true, valibot: false, "the guard": true })).toBe(
      "valibot rejects what zod and the guard accept",
    );
  });

  test("names both sides where there are as many on each", () => {
    expect(oddVerdict({ zod: true, valibot: false })).toBe("zod accepts what valibot rejects");
  });

  test("names nobody where all say the same", () => expect(oddVerdict({ zod: true, valibot: true })).toBeUndefined());
});

describe("oddPaths", () => {
  test("names the one that stands alone first", () => {
    expect(oddPaths({ zod: ['["id"]'], valibot: [], findDeviations: ['["id"]'] })).toBe(
      'other paths from valibot: none than from zod and findDeviations: ["id"]',
    );
  });

  test("names nobody where all name the same", () => expect(oddPaths({ zod: [], valibot: [] })).toBeUndefined());
});
