/** Longest quotation, in UTF-16 code units. */
const QUOTED_LENGTH = 500;

/** Characters that a terminal obeys, that turn text around, or that no one sees, beyond those that JSON escapes. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Quotes a text as JSON: on one line, with invisible characters as escapes, and cut so that the quotation is short. */
export function quote(text: string, length = QUOTED_LENGTH): string {
  let quoted = "";
  for (const character of text.slice(0, length)) {
    const visible = JSON.stringify(character).slice(1, -1).replaceAll(INVISIBLE, escaped);
    if (quoted.length + visible.length > length) break;
    quoted += visible;
  }
  return `"${quoted}"`;
}

/** A character as escapes of JSON: one, or two for a character beyond U+FFFF. */
function escaped(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((unit) => `\\u${unit}`).join("");
}
