/** A line of a file, without what ends it. */
export interface Line {
  /** Its number in the file, from 1. */
  number: number;
  text: string;
  /** Why the line can't be read as text, and in which column, from 1. Absent where it can. */
  unreadable?: { message: string; column: number };
}

/**
 * Splits a text into lines. They end with LF or CRLF, the last one with either or nothing; a byte order mark before the
 * first is left out.
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
