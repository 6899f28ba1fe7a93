/* What the guide for users of `openai` says of version 6 is so. The website compiles the guide with version 7. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.js";
import { compileModules } from "./compile-modules.js";

const guide = readFileSync(new URL("../../docs/guides/coming-from-openai-types.md", import.meta.url), "utf8");
const blocks = codeBlocks(guide);

const compileWithVersion6 = (name: string, code = "") => {
  const folder = fileURLToPath(new URL(`blocks/openai-6-${name}`, import.meta.url));
  return compileModules(folder, { sample: code.replaceAll('from "openai/', 'from "openai-6.49/') });
};

test("the sample for both versions compiles", async () => {
  const sample = blocks.find(({ comment }) => comment === "compiled with openai 6 as well");
  expect(sample?.code).toContain('from "openai/');
  expect(await compileWithVersion6("fits", sample?.code)).toBe("");
});

test("the sample for version 7 has the error that the guide shows", async () => {
  const error = blocks.find(({ comment }) => comment === "the error of openai 6");
  const sample = error && blocks[blocks.indexOf(error) - 1];
  const errors = await compileWithVersion6("errs", sample?.code);
  const parts = error?.code.split("…").map((part) => part.trim()) ?? [];
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(errors).toContain(part);
  expect(errors.match(/error TS/g)).toHaveLength(1);
});
