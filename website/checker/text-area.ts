/**
 * A browser needs a tenth of a second or more to lay out more than this, in UTF-16 units, and needs it again for each key
 * that is pressed. A line costs as much as so many units.
 */
const MOST_UNITS = 600_000;
const UNITS_OF_A_LINE = 20;

/** Of a text that is too long for a text area, so much is shown on each side of a place, in UTF-16 units. */
const EXCERPT = 5_000;

/** Whether a browser would be slow to show a text in a text area. */
export function isTooLong(text: string): boolean {
  let left = MOST_UNITS - text.length;
  for (let at = text.indexOf("\n"); at !== -1 && left >= 0; at = text.indexOf("\n", at + 1)) left -= UNITS_OF_A_LINE;
  return left < 0;
}

/** The part of a long text that is shown: what stands around an offset. */
export function excerptAround(text: string, offset: number): { from: number; excerpt: string } {
  const from = Math.max(offset - EXCERPT, 0);
  return { from, excerpt: text.slice(from, offset + EXCERPT) };
}

/** What a text area would hold if a text were pasted into it. */
export function pasteInto({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, text: string): string {
  return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}
