/* Generated files are up to date, and no generated file is left over. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "./write/generated-files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const generated = await generatedFiles();
const read = (path: string) => readFileSync(join(root, path), "utf8");

test.each([...generated])("%s is up to date", (path, text) => {
  expect(existsSync(join(root, path)), `${path} is not there: run \`pnpm generate\``).toBe(true);
  expect(read(path), `${path} is stale: edit the table, not the file, and run \`pnpm generate\``).toBe(text);
});

describe("no generated file is left over", () => {
  test.each([...new Set([...generated.keys()].map(dirname))])("%s", (folder) => {
    const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((file) => file.isFile());
    const paths = files.map(({ name }) => join(folder, name));
    const left = paths.filter((path) => !generated.has(path) && read(path).includes("Written by `pnpm generate`"));
    expect(left, "delete these files").toEqual([]);
  });
});
