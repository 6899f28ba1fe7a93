/* The samples of the guides and of the READMEs fit into a column of the site, and on a code host's. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeBlocks } from "@chat-completion/tests/readme/code-blocks";
import { expect, test } from "vitest";
import { GUIDES } from "./guides.js";

/** The most characters in a line of a sample. */
const COLUMNS = 72;

const root = fileURLToPath(new URL("../../", import.meta.url));
const foldersOf = (folder: string) =>
  readdirSync(root + folder, { withFileTypes: true }).map(({ name }) => folder + name);

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "VERSIONING.md",
  ...GUIDES.map((guide) => `docs/guides/${guide}.md`),
  ...[...foldersOf(""), ...foldersOf("packages/")].map((folder) => `${folder}/README.md`),
].filter((page) => existsSync(root + page));

test("the READMEs are among the pages", () => {
  expect(pages).toEqual(expect.arrayContaining(["packages/zod/README.md", "action/README.md"]));
});

test.each(pages)("%s", (page) => {
  // What a program prints (`text`) has the lines that the program makes.
  const samples = codeBlocks(readFileSync(root + page, "utf8")).filter(({ language }) => language !== "text");
  const lines = samples.flatMap(({ code }) => code.split("\n"));
  expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
});
