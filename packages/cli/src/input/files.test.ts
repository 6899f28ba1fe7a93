import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOf } from "./files.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ["a/b", "a/node_modules", "empty"]) mkdirSync(join(folder, name), { recursive: true });
const names = [
  "a/z.json",
  "a/b/y.jsonl.gz",
  "a/x.sse",
  "a/notes.md",
  "a/.hidden.json",
  "a/node_modules/w.json",
  "[1].json",
];
for (const name of names) writeFileSync(join(folder, name), "{}");

async function files(...named: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { file, problem } of filesOf(named.map((name) => (name === "-" ? name : join(folder, name))))) {
    found.push(`${file.replace(`${folder}/`, "")}${problem === undefined ? "" : `: ${problem}`}`);
  }
  return found;
}

test("a URL is no file", async () => {
  const found = [];
  for await (const one of filesOf(["http://localhost/v1?a=*"])) found.push(one);
  expect(found).toEqual([
    {
      file: "http://localhost/v1?a=*",
      problem: "this is a URL; to ask a server: chat-completion probe http://localhost/v1?a=*",
    },
  ]);
});

test("a folder with all that is in it, in order", async () => {
  expect(await files("a")).toEqual(["a/b/y.jsonl.gz", "a/x.sse", "a/z.json"]);
});

test("a pattern", async () => {
  expect(await files("a/**/*.{json,sse}")).toEqual(["a/node_modules/w.json", "a/x.sse", "a/z.json"]);
});

test("a file whose name looks like a pattern, a file of any name, and the standard input", async () => {
  expect(await files("[1].json", "a/notes.md", "-")).toEqual(["[1].json", "a/notes.md", "-"]);
});

test("what leads to no file", async () => {
  expect(await files("empty", "a/*.txt", "missing.json")).toEqual([
    expect.stringMatching(/^empty: no file in this folder ends with \.json, /),
    "a/*.txt: no file matches this pattern",
    "missing.json: there is no such file",
  ]);
});

test("the length of a file is known", async () => {
  for await (const { size } of filesOf([join(folder, "a/z.json")])) expect(size).toBe(2);
});
