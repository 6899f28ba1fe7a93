import { existsSync, readdirSync } from "node:fs";
import { docsFolder } from "./folders.js";

/** Markdown that is no page by itself: all but `docs`, and the page that is made for each file that pages link to. */
export const notPages = ["*.md", "!(docs|website)/**", "website/!(repository)/**"];

/** The Markdown files in a folder of `docs`, by their paths in `docs`. None where there is no folder. */
export function findPages(folder: string): string[] {
  if (!existsSync(docsFolder + folder)) return [];
  return readdirSync(docsFolder + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return path.endsWith(".md") ? [path] : [];
    return entry.isDirectory() ? findPages(path) : [];
  });
}
