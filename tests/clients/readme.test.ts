/* The README of the fixtures says what breaks which client. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { table } from "./table.js";

/** Without the spaces and dashes that put the columns below each other. */
const unaligned = (markdown: string | undefined) => markdown?.replace(/ +/g, " ").replace(/-{3,}/g, "---");

test("the table in the README of the fixtures is the one that the clients are tested against", () => {
  const readme = readFileSync(new URL("../../packages/fixtures/README.md", import.meta.url), "utf8");
  const section = readme.split(/^## /m).find((text) => text.startsWith("What these do to clients\n"));
  expect(unaligned(section?.match(/^\|.*\|(?:\n\|.*\|)*$/m)?.[0])).toBe(unaligned(table));
});
