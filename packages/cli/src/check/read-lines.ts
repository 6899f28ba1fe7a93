import { isUtf8 } from "node:buffer";
import type { Line } from "@chat-completion/checking";

/** Limit on the length of a line, in bytes: half of the longest string in JavaScript. */
const LONGEST_LINE = 256 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Splits a file into lines. Only one of them is in memory at a time. Lines end with LF or CRLF; the last one may end
 * with neither. A byte order mark at the beginning of the file is left out.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    // Of a line that is too long, only the length is kept.
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = length > longest ? tooLong(number, longest) : decode(number, parts);
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function tooLong(number: number, longest: number): Line {
  return { number, text: "", unreadable: { message: `longer than ${longest / 1024 / 1024} MiB`, column: 1 } };
}

function decode(number: number, parts: Uint8Array[]): Line {
  const only = parts[0];
  const bytes =
    parts.length === 1 && only !== undefined
      ? Buffer.from(only.buffer, only.byteOffset, only.length)
      : Buffer.concat(parts);
  let text = bytes.toString("utf8");
  if (number === 1 && text.startsWith("\uFEFF")) text = text.slice(1);
  if (text.endsWith("\r")) text = text.slice(0, -1);
  if (isUtf8(bytes)) return { number, text };
  const message = isUtf16(bytes) ? "this is UTF-16, and JSON is UTF-8" : "this is not UTF-8, as JSON is";
  return { number, text: "", unreadable: { message, column: text.indexOf("\uFFFD") + 1 } };
}

/** Windows PowerShell writes UTF-16 into files, with a byte order mark. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
