import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { saveTo } from "./save.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-save-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "server"), "");
mkdirSync(join(folder, "lines.jsonl"));
mkdirSync(join(folder, "used"));
writeFileSync(join(folder, "used", "text.json"), "{}");
mkdirSync(join(folder, "empty.d"));

test.each([
  ["answers.json", "it is a file that ends with .jsonl, or a folder, whose name has no such ending"],
  ["server", "it is a file that ends with .jsonl, or a folder; this is another file"],
  ["lines.jsonl", "this is a folder"],
  ["used", "the folder is not empty, and two runs in one folder would mix"],
])("%s is refused", (name, message) => {
  expect(() => saveTo(join(folder, name))).toThrow(`${name}: ${message}`);
});

test.each(["empty.d", "gpt-4.1", "new/folder", "a.jsonl"])("%s is not", (name) => {
  expect(() => saveTo(join(folder, name))).not.toThrow();
});
