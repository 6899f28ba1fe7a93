/* A package knows another by its name alone: no relative import leads out of a workspace package. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that hold what was installed or built, or what a test writes. */
const APART = new Set(["node_modules", ".git", ".turbo", ".generated", "blocks", "coverage", "dist"]);

/** The files of a folder that can import others. */
function findModules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (APART.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return findModules(path);
    return /\.(?:[cm]?[jt]s|vue|md)$/.test(entry.name) ? [path] : [];
  });
}

/** The relative imports of a module, of the scripts of a Vue component, or of those in Markdown. */
function relativeImports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const code = /\.(?:vue|md)$/.test(file)
    ? [...text.matchAll(/^<script\b[^>]*>(.*?)^<\/script>/gms)].map(([, script]) => script).join("\n")
    : text;
  const names = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return names.filter((name) => /^\.\.?(?:\/|$)/.test(name));
}

/** The folder of the workspace package that a path is in. */
function packageOf(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, "package.json")) ? folder : packageOf(folder);
}

const modules = findModules(root);

test("no relative import leads out of its package", () => {
  expect(modules.length).toBeGreaterThan(500);
  const leaving = modules.flatMap((file) =>
    relativeImports(file)
      .filter((name) => {
        const home = packageOf(join(dirname(file), name));
        // The root is no package that others could depend on: it holds their common configuration.
        return home !== packageOf(file) && relative(root, home) !== "";
      })
      .map((name) => `${relative(root, file)} imports ${name}`),
  );
  expect(leaving).toEqual([]);
});

test("docs holds Markdown and pictures alone", () => {
  const files = readdirSync(join(root, "docs"), { recursive: true, withFileTypes: true });
  const others = files.filter((entry) => entry.isFile() && !/\.(?:md|png|svg)$/.test(entry.name));
  expect(others.map(({ name }) => name)).toEqual([]);
});
