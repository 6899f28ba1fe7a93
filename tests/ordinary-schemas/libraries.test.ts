/* The validators that the tests beside this one run with, and whether code may be written at run time, are as vitest.config.ts says. */
import * as v from "valibot";
import { expect, test } from "vitest";
import * as z from "zod";

const { validators = "newest", eval: allowed = "allowed" } = process.env;

test("the validators are the newest, or the oldest that the packages allow, as configured", () => {
  expect({ deepPartial: "deepPartial" in z, cache: "cache" in v }).toEqual({
    deepPartial: validators === "newest",
    cache: validators === "newest",
  });
});

test("code may be written at run time, or not, as configured", () => {
  const write = () => new Function("return 5")();
  if (allowed === "allowed") expect(write()).toBe(5);
  else expect(write).toThrow(EvalError);
});
