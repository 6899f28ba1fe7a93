/* Every TypeScript block of every README compiles against the built packages, as a module of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
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
