import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { DefaultTheme } from "vitepress";
import { docsFolder } from "../build/folders.js";
import { findPages } from "../build/pages.js";

type Group = DefaultTheme.SidebarItem & { items: DefaultTheme.SidebarItem[] };

/**
 * The pages of a folder, in the groups and in the order of a page that links to them. A group begins with a heading, or
 * with a line that ends in a colon. Pages without a link come last. What a page has above its heading "Guides" does not
 * count.
 */
export function sidebarOf(folder: string, contents: string): DefaultTheme.SidebarItem[] {
  const left = new Set(findPages(folder).filter((page) => !/(^|\/)(README|index)\.md$/.test(page)));
  const groups: Group[] = [];
  for (const line of (readIfThere(contents).split("\n## Guides\n").at(-1) ?? "").split("\n")) {
    const title = line.match(/^(?:#+ (.+)|([^|]+):)$/);
    if (title) groups.push({ text: toHtml(title[1] ?? title[2] ?? ""), items: [] });
    for (const [, link = ""] of line.matchAll(/\]\(([^)#]+\.md)/g)) {
      const page = posix.join(posix.dirname(contents), link);
      if (left.delete(page)) groups.at(-1)?.items.push(toItem(page));
    }
  }
  groups.push({ text: "More", items: [...left].sort().map(toItem) });
  return groups.filter(({ items }) => items.length > 0);
}

function toItem(page: string): DefaultTheme.SidebarItem {
  const heading = readIfThere(page).match(/^# (.+)$/m)?.[1];
  return { text: toHtml(heading ?? page), link: `/${page.replace(/\.md$/, "")}` };
}

function readIfThere(file: string): string {
  return existsSync(docsFolder + file) ? readFileSync(docsFolder + file, "utf8") : "";
}

/** A heading as HTML, with `<wbr>` between the words of a type's name, where a browser may break the line. */
function toHtml(heading: string): string {
  const text = heading.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return text.replace(/(?<=[a-z])(?=[A-Z])/g, "<wbr>");
}
