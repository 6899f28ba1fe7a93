/* The code of the guides compiles, runs, and has the results that the guides show. */
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, promisify } from "node:util";
import { compileModules } from "@chat-completion/tests/readme/compile-modules";
import { runCommands, withoutTimes } from "@chat-completion/tests/readme/run-commands";
import { describe, expect, test, vi } from "vitest";
import { assertValues } from "./assert-values.js";
import { blocksFolder, GUIDES, guideBlocks, readGuide } from "./guides.js";
import { withServer } from "./mock-server.js";
import { openaiNames, speakeasyNames } from "./names.js";
import { readTable } from "./read-table.js";
import { whatHappens } from "./what-happens.js";

const folder = join(blocksFolder, "run");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const repositoryFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const run = promisify(execFile);

const onOneLine = (text: string) => text.replace(/\\?\n */g, " ");

test("the blocks compile, and the tables of names", async () => {
  const blocks = Object.fromEntries(guideBlocks("ts").map(({ name, code }) => [name, code]));
  expect(Object.keys(blocks).length).toBeGreaterThan(20);
  const modules = { ...blocks, "openai-names": openaiNames(), "speakeasy-names": speakeasyNames() };
  expect(await compileModules(join(blocksFolder, "compiled"), modules)).toBe("");
});

for (const { name, code, comment, output = "" } of guideBlocks("ts")) {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, assertValues(code));
  if (comment.startsWith("compiled only: ")) continue;
  if (code.includes('from "vitest"')) {
    describe(name, () => import(file));
  } else if (code.includes('from "node:test"')) {
    test(name, async () => {
      writeFileSync(file, code);
      const { stdout } = await run(process.execPath, ["--import", "tsx", "--test", file], { cwd: folder });
      expect(stdout).toMatch(/^# pass [1-9]/m);
    });
  } else {
    test(name, async () => {
      const printed: string[] = [];
      for (const method of ["log", "warn", "error"] as const) {
        vi.spyOn(console, method).mockImplementation((...values) => void printed.push(`${format(...values)}\n`));
      }
      if (code.includes("process.stdout"))
        vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
      await withServer(comment, () => import(file)).finally(() => vi.restoreAllMocks());
      expect(printed.join("")).toBe(output);
    });
  }
}

test("the block for Jest is what Jest runs", () => {
  const specification = readFileSync(repositoryFile("tests/published/projects/fixtures/jest.spec.cjs"), "utf8");
  expect(guideBlocks("js").map(({ code }) => code)).toContain(specification);
});

test.skipIf(spawnSync("python3", ["--version"]).error)("the block in Python runs", async () => {
  const [block] = guideBlocks("python");
  const runTests = "for name, test in list(globals().items()): name.startswith('test_') and (test(), print(name))";
  const cwd = mkdtempSync(join(tmpdir(), "chat-completion-guides-"));
  symlinkSync(repositoryFile("packages/fixtures"), join(cwd, "package"));
  const { stdout } = await run("python3", ["-c", `${block?.code}\n${runTests}`], { cwd }).finally(() =>
    rmSync(cwd, { recursive: true }),
  );
  expect(stdout).toMatch(/^test_/);
});

for (const { name, language, code, comment, output } of guideBlocks("sh", "yaml")) {
  const commands =
    language === "sh" ? code : (code.match(/(?<=run: ).*(?:\n {10}\S.*)?/g) ?? []).map(onOneLine).join("\n");
  const checks = commands
    .replaceAll("\\\n", "")
    .split("\n")
    .filter((command) => / (?:check|merge|probe) /.test(command));
  if (checks.length === 0 || comment.startsWith("not run: ")) continue;
  test(name, async () => {
    const ran = await runCommands(checks.join("\n"), comment);
    expect(ran.code).toBe(Number(/exits (\d)/.exec(comment)?.[1] ?? 0));
    if (output !== undefined) expect(withoutTimes(ran.output)).toBe(withoutTimes(output));
  });
}

test("the table of what happens to what says what does happen", () => {
  expect(readTable("choosing-an-entry", "What happens to what")).toEqual(whatHappens());
});

// A generated page has a line for each row of the table, so it may be longer.
const byHand = GUIDES.filter((guide) => !readGuide(guide).startsWith("<!-- Written by"));

/** More lines than this are two guides. Samples of 72 columns have many short ones. */
const LINES = 180;

test.each(byHand)("%s is short", (guide) => {
  expect(readGuide(guide).trimEnd().split("\n").length).toBeLessThan(LINES);
});
