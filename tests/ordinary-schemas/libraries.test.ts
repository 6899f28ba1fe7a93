/* Which validators the tests beside this one meet, and whether they may write code: see vitest.config.ts. */
import * as v from "valibot";
import { expect, test } from "vitest";
import * as z from "zod";

const { validators = "newest", eval: allowed = "allowed" } = process.env;

test("the validators are the oldest that the packages allow, or the newest", () => {
  expect({ deepPartial: "deepPartial" in z, cache: "cache" in v }).toEqual({
    deepPartial: validators === "newest",
    cache: validators === "newest",
  });
});

test("code may be written at run time, or not", () => {
  const write = () => new Function("return 5")();
  if (allowed === "allowed") expect(write()).toBe(5);
  else expect(write).toThrow(EvalError);
});
