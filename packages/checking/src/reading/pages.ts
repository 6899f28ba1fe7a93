import type { Line } from "./lines.js";

/** Whether a text begins like HTML or XML. JSON never does. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/**
 * Keeps only the first line of an HTML page among lines of JSON, so that a report has one message for the page. A page
 * ends with `</html>`, or before the next line that looks like a response.
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
