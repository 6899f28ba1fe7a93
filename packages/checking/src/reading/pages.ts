import type { Line } from "./lines.js";

/** Whether a text begins as HTML or XML does, which JSON never does. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/**
 * Makes one line of an HTML page that stands where JSON should, by leaving out all of its lines but the first: to say of
 * each that it is not JSON would help nobody. A page ends with `</html>`, or before the next line that looks like a
 * response.
 */
export async function* foldPages(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let inPage = false;
  for await (const line of lines) {
    if (inPage && !/^\{".*\}$/.test(line.text)) {
      inPage = !isEnd(line.text);
      continue;
    }
    inPage = isMarkup(line.text) && !isEnd(line.text);
    yield line;
  }
}

function isEnd(text: string): boolean {
  return /<\/html>/i.test(text);
}
