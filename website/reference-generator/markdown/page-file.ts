/** The name of the file of a type's page. */
export function pageFile(name: string): string {
  return `${name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.md`;
}

/** A link to a type's page. */
export function pageLink(name: string): string {
  return `[\`${name}\`](${pageFile(name)})`;
}
