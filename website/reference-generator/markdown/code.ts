import type { Entry } from "../types/type-declaration.js";
import { pageFile } from "./page-file.js";

/** Text as code, in a line. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A decoded type as code, with its names linked to their pages. */
export function linkedType(type: string, pages: Entry): string {
  const linked = escapeHtml(type).replace(/\b(wire\.)?([A-Z]\w+)/g, (whole, qualifier = "", name: string) => {
    const anchor = qualifier === "" ? "" : "#on-the-wire";
    return pages.has(name) ? `[${whole}](${pageFile(name)}${anchor})` : whole;
  });
  return `<code>${linked}</code>`;
}

/** What a browser, and the site's templates, would otherwise read as their own. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");
}
