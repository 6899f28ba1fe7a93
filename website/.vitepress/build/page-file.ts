/** The file of a page in the site, by its path in the repository: without the folder that it is in. */
export function toSiteFile(file: string): string {
  return toPageFile(file.replace(/^(docs|website)\//, ""));
}

/** What a code host shows for a folder is `README.md`, and what a static host shows is `index`. */
export function toPageFile(file: string): string {
  return file.replace(/(^|\/)README\.md$/, "$1index.md");
}
