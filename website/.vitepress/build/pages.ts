import { existsSync, readdirSync } from "node:fs";
import { docsFolder } from "./folders.js";

/**
 * Markdown files that are not pages: all except those of `docs`, and the template for files outside of it that pages
 * link to.
 */
export const notPages = ["*.md", "!(docs|website)/**", "website/!(repository)/**"];

/** The Markdown files in a folder of `docs`, by their paths in `docs`. Empty if the folder doesn't exist. */
export function findPages(folder: string): string[] {
  if (!existsSync(docsFolder + folder)) return [];
  return readdirSync(docsFolder + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return path.endsWith(".md") ? [path] : [];
    return entry.isDirectory() ? findPages(path) : [];
  });
}
