import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstExample } from "./user-project.js";

test("finds the first block of TypeScript that has an output", () => {
  const { code, output } = firstExample(
    "# A\n\n```sh\nnpm\n```\n\n```ts\na;\n\nb;\n```\n\n```text\n1\n```\n\n```ts\nc;\n```\n",
  );
  expect({ code, output }).toEqual({ code: "a;\n\nb;\n", output: "1\n" });
});

test("throws if there is none", () => {
  expect(() => firstExample("# A\n")).toThrow("no example");
});

test("the first example of the README uses zod alone, which the dry run installs", () => {
  const { code } = firstExample(readFileSync(new URL("../../README.md", import.meta.url), "utf8"));
  expect([...code.matchAll(/ from "(.+)"/g)].map(([, name]) => name)).toEqual(["@chat-completion/zod"]);
});
