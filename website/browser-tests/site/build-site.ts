import { execFile } from "node:child_process";
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const website = fileURLToPath(new URL("../..", import.meta.url));
const repository = join(website, "..");

/** Where the site is built for these tests. */
const SITE = join(website, "node_modules/.cache/browser-tests");

/** Written last, so that a build which was broken off does not pass for one. */
const STAMP = join(SITE, ".built");

/** Folders that the site is not made of, or that are made of others. */
const APART = new Set(["node_modules", ".git", ".turbo", "dist", "cache", "coverage", "blocks", "browser-tests"]);

/** Builds the site, unless nothing that it is made of has changed since. Gives its folder. */
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

/** When what is in a folder changed last, in milliseconds since 1970. */
function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (APART.has(entry.name)) return 0;
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : changedAt(path);
  });
  return Math.max(0, ...times);
}

/** 0 where there is no such file. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
