import { posix } from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { findRepositoryFiles, isImage, resolveLink, toRepositoryPage, toSource } from "./repository-files.js";

/**
 * Changes links to files into links to pages of the site. Markdown links to files as a code host shows them: to
 * `README.md`, and to files outside of `docs`. A link to a file that doesn't exist is not changed, and fails the build.
 */
export function linkWithinSite(markdown: MarkdownRenderer): void {
  const files = findRepositoryFiles();
  markdown.core.ruler.push("link-within-site", ({ tokens, env }) => {
    const { relativePath } = env as MarkdownEnv;
    const page = `${files.has(relativePath) ? "website" : "docs"}/${relativePath}`;
    const shown = files.get(relativePath)?.path;
    const source = shown === undefined ? page : toSource(shown);
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

/** The target of a link on the page that shows the file. */
function toSiteLink(link: string, source: string, page: string): string {
  if (!source.startsWith("docs/") && !/^([a-z]+:|\/|#)/i.test(link)) {
    const target = posix.join(posix.dirname(source), link);
    // A file outside of `docs` links into it.
    if (target.startsWith("docs/") && !isImage(target)) {
      return target
        .replace(/^docs/, "")
        .replace(/\.md(?=$|#)/, "")
        .replace(/\/index(?=$|#)/, "/");
    }
  }
  const path = resolveLink(source, link);
  // The page of a folder has the names of its files.
  if (path === undefined) return link.replace(/(^|\/)README\.md(?=$|#)/, "$1index.md");
  if (isImage(path)) return posix.relative(posix.dirname(page), path);
  const fragment = link.match(/#.*$/)?.[0] ?? "";
  return `/${toRepositoryPage(path).replace(/(^|\/)README$/, "$1")}${fragment}`;
}
