import type { Entry } from "../types/type-declaration.js";
import { pageFile } from "./page-file.js";

/** Text as inline code. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A decoded type as code. Names of types link to their pages. */
export function linkedType(type: string, pages: Entry): string {
  const linked = escapeHtml(type).replace(/\b(wire\.)?([A-Z]\w+)/g, (whole, qualifier = "", name: string) => {
    const anchor = qualifier === "" ? "" : "#on-the-wire";
    return pages.has(name) ? `[${whole}](${pageFile(name)}${anchor})` : whole;
  });
  return `<code>${linked}</code>`;
}

/** Escapes characters that have a meaning in HTML or in Vue's templates. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");
}
