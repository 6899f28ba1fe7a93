import type { MarkdownRenderer } from "vitepress";

/** Turns an empty `th` into a `td`. A screen reader would announce it as a heading without a name. */
export function dropEmptyHeadings(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("drop-empty-headings", ({ tokens }) => {
    for (const [at, open] of tokens.entries()) {
      const [text, close] = [tokens[at + 1], tokens[at + 2]];
      if (open.type !== "th_open" || text?.content !== "" || close === undefined) continue;
      open.tag = "td";
      close.tag = "td";
    }
  });
}
