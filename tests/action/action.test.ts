/* The GitHub action of this repository: its steps are run with inputs, as a runner does. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { afterAll, expect, test } from "vitest";
import { action, runAction } from "./run-action.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-action-"));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, "recorded/more files"), { recursive: true });
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
write("recorded/hello.json", valid.text.wire);
write("recorded/more files/groq.json", deviating["groq-without-refusal"].wire);
write("broken.json", invalid["prompt-tokens-as-text"].data);

const NO_INSTALLED = ["--yes", "@chat-completion/cli@latest", "check"];

test("checks files, annotates, and writes the summary", async () => {
  const { stdout, stderr, code, summary, parameters } = await runAction(folder, { files: "broken.json" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^::error file=broken\.json,line=1,col=\d+,title=unexpected-type usage\.prompt_tokens::/);
  expect(stdout).toMatch(/\n1 of 1 fails: 1 broken\n$/);
  expect(code).toBe(1);
  expect(summary).toContain("**1 of 1 fails: 1 broken**");
  expect(parameters.slice(0, 3)).toEqual(NO_INSTALLED);
});

test("globs, one on each line, names with spaces included", async () => {
  const files = "recorded/**/*.json\nbroken.json\n";
  const { stdout, code, parameters } = await runAction(folder, { files });
  // The command expands them, not the shell.
  expect(parameters.slice(-2)).toEqual(["recorded/**/*.json", "broken.json"]);
  expect(stdout).toContain("1 of 3 fails: 1 broken");
  expect(stdout).toContain("file=recorded/more files/groq.json");
  expect(code).toBe(1);
  const missing = await runAction(folder, { files: "no/*.json" });
  expect(missing.stdout).toMatch(/^::error file=no\/\*\.json,title=not read::/);
  expect(missing.code).toBe(2);
});

test("what fails, what is allowed, a baseline", async () => {
  const files = "recorded/**/*.json";
  const strict = { files, "fail-on": "deviation" };
  expect(await runAction(folder, { files })).toMatchObject({ code: 0 });
  expect(await runAction(folder, strict)).toMatchObject({ code: 1 });
  const allow = "missing-key:choices[*].message.refusal\n";
  expect(await runAction(folder, { ...strict, allow })).toMatchObject({ code: 0 });
  write("known.json", { models: [{ known: ["missing-key:choices[*].message.refusal"] }] });
  expect(await runAction(folder, { ...strict, baseline: "known.json" })).toMatchObject({ code: 0 });
});

test("files to write, another folder and version, no summary", async () => {
  const { code, summary, parameters } = await runAction(folder, {
    files: "hello.json",
    sarif: "report.sarif",
    junit: "report.xml",
    summary: "false",
    version: "1.2.3",
    "working-directory": "recorded",
  });
  expect(code).toBe(0);
  expect(summary).toBe("");
  expect(JSON.parse(readFileSync(join(folder, "recorded/report.sarif"), "utf8")).version).toBe("2.1.0");
  expect(readFileSync(join(folder, "recorded/report.xml"), "utf8")).toContain("<testsuites");
  expect(parameters[1]).toBe("@chat-completion/cli@1.2.3");
});

test("the command that is installed", async () => {
  mkdirSync(join(folder, "installed/node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "installed/node_modules/.bin/chat-completion"), "", { mode: 0o755 });
  write("installed/hello.json", valid.text.wire);
  const { parameters } = await runAction(folder, { files: "hello.json", "working-directory": "installed" });
  expect(parameters.slice(0, 3)).toEqual(["--no-install", "chat-completion", "check"]);
});

test("an input is never a part of the script", async () => {
  const hostile = "$(touch hacked) `touch hacked`; touch hacked #\"'";
  await runAction(folder, { files: hostile, "fail-on": hostile, allow: hostile, baseline: hostile, version: hostile });
  expect(() => readFileSync(join(folder, "hacked"))).toThrow("ENOENT");
  expect(action.runs.steps.map(({ run }) => run).join("")).not.toContain("${{");
});

test("the README has all inputs", () => {
  const readme = readFileSync(new URL("../../action/README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `([\w-]+)` +\| (\S+)? /gm)].map(([, name, value]) => [name, value]);
  const inputs = Object.entries(action.inputs).map(([name, { required, default: value }]) => {
    return [name, required ? "(required)" : value === "" ? undefined : `\`${value}\``];
  });
  expect(rows).toEqual(inputs);
});
