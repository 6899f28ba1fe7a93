import { posix } from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { findRepositoryFiles, isImage, resolveLink, toRepositoryPage } from "./repository-files.js";

/**
 * Documents link to files as a code host shows them: to `README.md`, and out of `docs`. Here such links lead to the pages
 * that show these files. A link to a file that is not there stays as it is, and fails the build.
 */
export function linkWithinSite(markdown: MarkdownRenderer): void {
  const files = findRepositoryFiles();
  markdown.core.ruler.push("link-within-site", ({ tokens, env }) => {
    const { relativePath } = env as MarkdownEnv;
    const page = `${files.has(relativePath) ? "website" : "docs"}/${relativePath}`;
    const source = files.get(relativePath)?.path ?? page;
    for (const token of tokens.flatMap((block) => [block, ...(block.children ?? [])])) {
      for (const name of ["href", "src"]) {
        const link = token.attrGet(name);
        if (link !== null) token.attrSet(name, toSiteLink(link, source, page));
      }
      if (token.type.startsWith("html_")) {
        token.content = token.content.replace(
          /\b(href|src|srcset)="([^"]+)"/g,
          (_attribute, name: string, link: string) => `${name}="${toSiteLink(link, source, page)}"`,
        );
      }
    }
  });
}

/** Where a link in a file leads to in the site, from the page that shows the file. */
function toSiteLink(link: string, source: string, page: string): string {
  const path = resolveLink(source, link);
  // A folder is shown as it is, with the names of its files.
  if (path === undefined) return link.replace(/(^|\/)README\.md(?=$|#)/, "$1index.md");
  if (isImage(path)) return posix.relative(posix.dirname(page), path);
  const fragment = link.match(/#.*$/)?.[0] ?? "";
  return `/${toRepositoryPage(path).replace(/(^|\/)README$/, "$1")}${fragment}`;
}
