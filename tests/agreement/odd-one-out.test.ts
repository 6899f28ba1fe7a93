import { expect, test } from "vitest";
import { oddOneOut } from "./odd-one-out.js";

test("the one that differs from the others is named first", () => {
  expect(oddOneOut({ zod: "rejected", "the guard": "accepted", valibot: "rejected" })).toBe(
    "the guard: accepted; but zod and valibot: rejected",
  );
});

test("where no two say the same, each is named", () => {
  expect(oddOneOut({ zod: "id", valibot: "model" })).toBe("zod: id; but valibot: model");
});

test("nobody is named where all say the same", () => {
  expect(oddOneOut({ zod: "rejected", valibot: "rejected" })).toBeUndefined();
});
