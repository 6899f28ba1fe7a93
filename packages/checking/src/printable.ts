/** Longest message that is shown, in UTF-16 units. A message may quote an error page or a long string. */
const LONGEST = 300;

/** Matches texts of printable ASCII alone. Most texts are such, and this check is faster. */
const ASCII = /^[ -~]*$/;

const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Makes text from a file safe for a terminal: on one line, cut if it is too long, and without the control characters
 * that could move the cursor or change colours.
 */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (ASCII.test(short)) return short;
  return short.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
