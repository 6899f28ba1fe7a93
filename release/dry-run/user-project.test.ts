import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstExample } from "./user-project.js";

test("finds the first block of TypeScript after other blocks", () => {
  expect(firstExample("# A\n\n```sh\nnpm\n```\n\n```ts\na;\n\nb;\n```\n\n```ts\nc;\n```\n")).toBe("a;\n\nb;\n");
});

test("throws if there is none", () => {
  expect(() => firstExample("# A\n")).toThrow("no block of TypeScript");
});

test("the first example of the README uses zod, which the dry run installs", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(firstExample(readme)).toMatch(/^import .* from "@chat-completion\/zod";\nimport \* as z from "zod";\n/);
});
