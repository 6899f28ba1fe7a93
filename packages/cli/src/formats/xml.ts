import { breakLogCommands, printable } from "@chat-completion/checking";

/** Writes an element with a newline at its end. `content` is XML. */
export function element(name: string, attributes: Record<string, string | number>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const opening = `<${name}${written.join("")}`;
  return content === "" ? `${opening}/>\n` : `${opening}>${content}</${name}>\n`;
}

/** Longest text, in UTF-16 units. */
const LONGEST = 2000;

/** What XML 1.0 can't have, not even as a reference: halves of surrogate pairs, and two characters that are none. */
const FORBIDDEN = /[\p{Surrogate}\ufffe\uffff]/gu;

/** Makes a text safe for XML, in an element or an attribute, and for a terminal. */
export function escapeText(text: string): string {
  return breakLogCommands(printable(text, LONGEST))
    .replace(FORBIDDEN, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
