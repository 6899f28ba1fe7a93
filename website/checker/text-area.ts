/**
 * Limit on a text in a text area, in UTF-16 units. A browser needs a tenth of a second or more to lay out a longer one,
 * again for each key that is pressed. Each line counts as 20 units more.
 */
const MOST_UNITS = 600_000;
const UNITS_OF_A_LINE = 20;

/** If a text is too long for a text area, this much of it is shown on each side of a place, in UTF-16 units. */
const EXCERPT = 5_000;

/** Whether a browser would be slow to show a text in a text area. */
export function isTooLong(text: string): boolean {
  let left = MOST_UNITS - text.length;
  for (let at = text.indexOf("\n"); at !== -1 && left >= 0; at = text.indexOf("\n", at + 1)) left -= UNITS_OF_A_LINE;
  return left < 0;
}

/** The part of a long text that is shown, around an offset. */
export function excerptAround(text: string, offset: number): { from: number; excerpt: string } {
  const from = Math.max(offset - EXCERPT, 0);
  return { from, excerpt: text.slice(from, offset + EXCERPT) };
}

/** The content of a text area after a text is pasted into it. */
export function pasteInto({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, text: string): string {
  return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}
