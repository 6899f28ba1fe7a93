import { existsSync, readdirSync } from "node:fs";
import { docsFolder } from "./folders.js";

/** Folders with files that are no pages: those of programs and of their tests. */
export const foldersWithoutPages = [
  "browser-tests",
  "checker",
  "reference-generator",
  "guides/blocks",
  "guides/checks",
];

/** The Markdown files in a folder of `docs` that are pages, by their paths in `docs`. None where there is no folder. */
export function findPages(folder: string): string[] {
  if (!existsSync(docsFolder + folder)) return [];
  return readdirSync(docsFolder + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return path.endsWith(".md") ? [path] : [];
    const hasPages =
      entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name) && !foldersWithoutPages.includes(path);
    return hasPages ? findPages(path) : [];
  });
}
