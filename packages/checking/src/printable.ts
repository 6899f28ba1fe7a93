/** So much of a message is shown to people; a server's error page or a long string may stand in it. In UTF-16 units. */
const LONGEST = 300;

/** Most texts are so, and this is found out faster. */
const ASCII = /^[ -~]*$/;

const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Makes text that comes from a file fit for a terminal: on one line, not too long, and without the control characters that
 * could move the cursor or change colours.
 */
export function printable(text: string, longest = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (ASCII.test(short)) return short;
  return short.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
