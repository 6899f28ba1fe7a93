/** The file of a page in the site, by its path in the repository. The name has no `docs/` or `website/`. */
export function toSiteFile(file: string): string {
  return toPageFile(file.replace(/^(docs|website)\//, ""));
}

/** Renames `README.md`, which a code host shows for a folder, to `index.md`, which a static host shows. */
export function toPageFile(file: string): string {
  return file.replace(/(^|\/)README\.md$/, "$1index.md");
}
