/** Longest excerpt of a server's words that is quoted, in UTF-16 code units. */
const QUOTED_LENGTH = 500;

/** Characters that a terminal obeys or that turn text around, beyond those that JSON escapes by itself. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Quotes a text as JSON: cut, on one line, with every control character visible as an escape. */
export function quote(text: string, length = QUOTED_LENGTH): string {
  return JSON.stringify(text.slice(0, length)).replaceAll(INVISIBLE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
