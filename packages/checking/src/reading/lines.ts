/** A line of a file, without the characters that end it. */
export interface Line {
  /** Its number in the file, from 1. */
  number: number;
  text: string;
  /** Why the line can't be read as text, and the column, from 1. Absent if it can be read. */
  unreadable?: { message: string; column: number };
}

/**
 * Splits a text into lines. Lines end with LF or CRLF; the last one may end with neither. A byte order mark at the
 * beginning is left out.
 */
export async function* linesOf(text: string): AsyncGenerator<Line> {
  let number = 1;
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length; number += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield { number, text: text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end) };
    start = end + 1;
  }
}
