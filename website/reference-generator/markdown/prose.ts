import type { Entry, TypeDeclaration } from "../types/type-declaration.js";
import { escapeHtml } from "./code.js";
import { pageLink } from "./page-file.js";

/**
 * A part of a declaration's comment as Markdown. A link to a type becomes a link to its page. A link to a member
 * becomes its name. Throws if the target of a link doesn't exist.
 */
export function prose(text: string, declaration: TypeDeclaration, pages: Entry): string {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`|\{@link [^}]*\})/)
    .map((part, place) =>
      place % 2 === 0 ? escapeHtml(part) : part.replace(/^\{@link (.*)\}$/, (_tag, target) => toLink(target)),
    )
    .join("");

  function toLink(target: string): string {
    if (/^https?:/.test(target)) return `[${target.replace(/^https?:\/\/|\/$/g, "")}](${target})`;
    if (pages.has(target)) return pageLink(target);
    if (declaration.members.some(({ name }) => name === target)) return `\`${target}\``;
    throw new Error(`{@link ${target}} in the comment of ${declaration.name} leads nowhere.`);
  }
}

/** The sentences of a text, in order. */
export function sentences(text: string): string[] {
  return text.split(/(?<=\.)\s+/).filter(Boolean);
}
