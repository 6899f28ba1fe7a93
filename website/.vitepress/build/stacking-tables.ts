import type { MarkdownRenderer } from "vitepress";

/** The fewest columns of a table whose rows become lists on a narrow screen. */
const FEWEST = 3;

/**
 * Gives the cells of wide tables the title of their column, which the style sheet shows on a narrow screen. The roles
 * keep it a table for screen readers there.
 */
export function titleCells(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("title-cells", ({ tokens }) => {
    let titles: string[] = [];
    let table: (typeof tokens)[number] | undefined;
    let column = 0;
    tokens.forEach((token, index) => {
      if (token.type === "table_open") {
        table = token;
        titles = [];
      } else if (token.type === "th_open") {
        titles.push(toText(tokens[index + 1]?.children ?? []));
      } else if (token.type === "thead_close" && titles.length >= FEWEST) {
        table?.attrJoin("class", "stacks");
        table?.attrSet("role", "table");
      } else if (token.type === "tr_open") {
        column = 0;
        if (titles.length >= FEWEST) token.attrSet("role", "row");
      } else if (token.type === "td_open" && titles.length >= FEWEST) {
        token.attrSet("role", "cell");
        const title = titles[column];
        if (title) token.attrSet("data-title", title);
        column += 1;
      }
    });
  });
}

function toText(children: readonly { content: string }[]): string {
  return children.map(({ content }) => content).join("");
}
