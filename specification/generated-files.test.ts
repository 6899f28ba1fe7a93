/* The files that are written from the table are on disk as the table has them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "./write/generated-files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const generated = await generatedFiles();
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What a generated file says in its first line that it is written from. */
const sourceOf = (text: string) => /from (specification\/\S+?):? edit/.exec(text)?.[1] ?? "specification/";

test.each([...generated])("%s is as the table has it", (path, text) => {
  expect(existsSync(join(root, path)), `${path} is not there: run \`pnpm generate\``).toBe(true);
  const remedy = `edit ${sourceOf(text)}, never this file, and run \`pnpm generate\``;
  expect(read(path), `${path} is not what the table says: ${remedy}`).toBe(text);
});

describe("a folder of generated files has none that is no longer generated", () => {
  test.each([...new Set([...generated.keys()].map(dirname))])("%s", (folder) => {
    const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((file) => file.isFile());
    const paths = files.map(({ name }) => join(folder, name));
    const left = paths.filter((path) => !generated.has(path) && read(path).includes("Written by `pnpm generate`"));
    expect(left, `no longer generated, so delete: ${left.join(", ")}`).toEqual([]);
  });
});
