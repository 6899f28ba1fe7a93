/** What a code host shows for a folder is `README.md`, and what a static host shows is `index`. */
export function toPageFile(file: string): string {
  return file.replace(/(^|\/)README\.md$/, "$1index.md");
}
