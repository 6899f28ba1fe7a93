/** Longest message that is shown, in UTF-16 units. A message may quote an error page or a long string. */
const LONGEST = 300;

/** Matches texts of printable ASCII without log commands. Most texts are such, and this check is faster. */
const HARMLESS = /^(?!\s*::)(?:[ !"$-~]|#(?!#))*$/;

/** Control characters (DEL and C1 as well), bidi marks, and what ends a line. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Makes text from a file safe for a terminal and for the log of a CI: on one line, cut if it is too long, without the
 * control characters that could move the cursor or change colours, and without log commands.
 */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (HARMLESS.test(short)) return short;
  return breakLogCommands(short.replace(UNPRINTABLE, toEscape));
}

/** Colons at the beginning of a line, as in `::stop-commands::`, which GitHub's runner obeys. */
const COLONS = /^(\s*):(?=:)/gm;

/** A number sign as in `##[…]`, `##vso[…]` or `##teamcity[…]`, which runners obey anywhere in a line. */
const NUMBER_SIGN = /#(?=#\w*\[)/g;

/** Breaks the commands to a CI that are in a text, at the beginning of a line or anywhere. */
export function breakLogCommands(text: string): string {
  return text.replace(COLONS, "$1\\u003a").replace(NUMBER_SIGN, "\\u0023");
}

/** Writes a value as JSON that has the characters and log commands above only as escapes. It is the same JSON. */
export function printableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(IN_JSON, toEscape);
}

/** `JSON.stringify` escapes the other control characters itself. JSON has `#` only in strings. */
const IN_JSON = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]|#(?=#\w*\[)/gu;

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
