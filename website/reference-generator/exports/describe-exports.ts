import { code, escapeHtml } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import type { Entry } from "../types/type-declaration.js";
import type { Export } from "./read-exports.js";

/** Exports, each with a heading, its declaration and its comment. What can be called comes before its types. */
export function describeExports(exports: readonly Export[], pages: Entry): string {
  const isType = ({ is }: Export) => is === "interface" || is === "type";
  return [...exports.filter((one) => !isType(one)), ...exports.filter(isType)]
    .map(({ name, code: declaration, comment }) =>
      [
        `### ${code(name)}`,
        comment.deprecated && `**Deprecated.** ${commentAsMarkdown(comment.deprecated, pages)}`,
        commentAsMarkdown(comment.text, pages),
        `\`\`\`ts\n${declaration}\n\`\`\``,
        comment.see && `See ${commentAsMarkdown(comment.see, pages)}.`,
      ]
        .filter(Boolean)
        .join("\n\n"),
    )
    .join("\n\n");
}

/** A comment as Markdown. A link to a type of the reference becomes a link to its page, any other link a name. */
function commentAsMarkdown(text: string, pages: Entry): string {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`|\{@link [^}]*\}|\[[^\]]*\]\([^)]*\))/)
    .map((part, place) => (place % 2 === 0 ? escapeHtml(part) : part.replace(/^\{@link (.*)\}$/, toLink)))
    .join("");

  function toLink(_tag: string, target: string): string {
    if (/^https?:/.test(target)) return `<${target}>`;
    return pages.has(target) ? pageLink(target) : code(target);
  }
}
