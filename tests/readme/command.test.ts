/* The recordings in the README of the command are what it prints. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.js";
import { runCommands, withoutTimes } from "./run-commands.js";

const readme = readFileSync(new URL("../../packages/cli/README.md", import.meta.url), "utf8");
const blocks = codeBlocks(readme);

const recordings = blocks.flatMap((block, place) => {
  const next = blocks[place + 1];
  return block.language === "sh" && next?.language === "text" ? [{ ...block, output: next.code }] : [];
});

test("there is a recording of each kind", () => {
  expect(recordings.length).toBeGreaterThan(4);
});

test.each(recordings)("line $line: $code", async ({ code, comment, output }) => {
  const ran = await runCommands(code, comment);
  expect(withoutTimes(ran.output)).toBe(withoutTimes(output));
  expect(ran.code).toBe(Number(/exits (\d)/.exec(comment)?.[1] ?? 0));
});
