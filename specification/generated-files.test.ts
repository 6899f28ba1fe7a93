/* What is written from the table is on disk as the table has it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "./write/generated-files.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const generated = await generatedFiles();
const read = (path: string) => readFileSync(join(root, path), "utf8");

test.each([...generated])("%s is as the table has it", (path, text) => {
  expect(existsSync(join(root, path)), `${path} is not there: run \`pnpm generate\``).toBe(true);
  expect(read(path), `${path} is stale: edit the table, not the file, and run \`pnpm generate\``).toBe(text);
});

describe("beside them is nothing that was written from the table once, and no longer is", () => {
  test.each([...new Set([...generated.keys()].map(dirname))])("%s", (folder) => {
    const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((file) => file.isFile());
    const paths = files.map(({ name }) => join(folder, name));
    const left = paths.filter((path) => !generated.has(path) && read(path).includes("Written by `pnpm generate`"));
    expect(left, "delete what is left").toEqual([]);
  });
});
