import { execFile } from "node:child_process";
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const website = fileURLToPath(new URL("../..", import.meta.url));
const repository = join(website, "..");

/** The folder in which these tests build the site. */
const SITE = join(website, "node_modules/.cache/browser-tests");

/** This file is written last. If it is missing, the build was interrupted. */
const STAMP = join(SITE, ".built");

/**
 * Folders whose changes need no new build: the site doesn't use them, or they are generated. It doesn't use tests
 * either.
 */
const APART = new Set(["node_modules", ".git", ".turbo", "dist", "cache", "coverage", "blocks", "browser-tests"]);

/** Builds the site, unless none of its sources changed since the last build. Returns its folder. */
export async function buildSite(): Promise<string> {
  if (changedAt(STAMP) > newest(repository)) return SITE;
  rmSync(SITE, { recursive: true, force: true });
  const begun = new Date();
  const vitepress = join(dirname(createRequire(import.meta.url).resolve("vitepress/package.json")), "bin/vitepress.js");
  await promisify(execFile)(process.execPath, [vitepress, "build", website, "--outDir", SITE]);
  writeFileSync(STAMP, "");
  utimesSync(STAMP, begun, begun);
  return SITE;
}

/** The time of the last change of a source in a folder, in milliseconds since 1970. */
function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (APART.has(entry.name) || entry.name.endsWith(".test.ts")) return 0;
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : changedAt(path);
  });
  return Math.max(0, ...times);
}

/** The time of a file's last change; 0 if there is no such file. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
