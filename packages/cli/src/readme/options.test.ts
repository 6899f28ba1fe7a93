import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createProgram } from "../program.js";
import { withOptions } from "./options.js";

test("the README has the options of the program", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toBe(withOptions(readme, createProgram("1.2.3")));
});
