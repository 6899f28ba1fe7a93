/*
 * Every TypeScript block of every README compiles against the built packages, as a module of its own. Those of the first
 * README print what stands behind them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { streams } from "@chat-completion/fixtures";
import { expect, test, vi } from "vitest";
import { codeBlocks } from "./code-blocks.js";
import { compileModules } from "./compile-modules.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const readmes = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
].filter((path) => existsSync(join(root, path)));

test("the code blocks of the READMEs compile", async () => {
  const modules = readmes.flatMap((readme) =>
    codeBlocks(readFileSync(join(root, readme), "utf8"))
      .filter(({ language }) => language === "ts")
      .map(({ code, line }) => [`${readme.replaceAll("/", "-")}-${line}`, code]),
  );
  expect(modules.length).toBeGreaterThan(5);
  expect(await compileModules(fileURLToPath(new URL("blocks", import.meta.url)), Object.fromEntries(modules))).toBe("");
});

const blocks = codeBlocks(readFileSync(join(root, "README.md"), "utf8"));
const running = blocks.flatMap(({ language, code, comment, line }, place) =>
  language === "ts" ? [{ line, code, comment, output: blocks[place + 1] }] : [],
);

test.each(running)("the block at line $line prints what stands behind it", async ({ line, code, comment, output }) => {
  const folder = fileURLToPath(new URL("blocks/run", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${line}.ts`), code);
  const [, name = ""] = /^the server sends (.+)$/.exec(comment) ?? [];
  const fixtures = Object.values({ ...streams.valid, ...streams.deviating });
  const text = fixtures.find((fixture) => fixture.name === name)?.text;
  const printed: string[] = [];
  vi.stubGlobal("fetch", async () => new Response(text));
  vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(`${format(...values)}\n`));
  await import(join(folder, `${line}.ts`)).finally(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  expect(output?.language).toBe("text");
  expect(printed.join("")).toBe(output?.code);
});

test("the README is short, and so are the lines of its blocks", () => {
  expect(readFileSync(join(root, "README.md"), "utf8").split(/\s+/).length).toBeLessThan(600);
  for (const { code } of running) for (const line of code.split("\n")) expect(line.length).toBeLessThanOrEqual(72);
});
