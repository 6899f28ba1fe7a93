/** A piece of the text of a stream, which is read before the next one, and where it is. */
export interface StreamPiece {
  /** The text, as server-sent events have it. */
  text: string;
  /** The data of the event so far, in which line ends are spaces. */
  data: string;
  /** The line on which the event begins, from 1. 0 if that is not known. */
  line: number;
  /** The index of that line in the text, in UTF-16 units. */
  offset: number;
}

/** The lines of server-sent events. Lines end with LF, CRLF or CR. */
export function* piecesOfEvents(text: string): Generator<StreamPiece> {
  const lineEnd = /\r\n|\n|\r/g;
  let data = "";
  let begun: { line: number; offset: number } | undefined;
  for (let line = 1, offset = 0; offset < text.length; line += 1) {
    lineEnd.lastIndex = offset;
    const found = lineEnd.exec(text);
    const end = found === null ? text.length : lineEnd.lastIndex;
    const written = text.slice(offset, found?.index ?? end);
    if (/^\uFEFF?(?:data|event|error):/.test(written)) begun ??= { line, offset };
    if (/^\uFEFF?(?:data|error):/.test(written)) {
      const value = written.slice(written.indexOf(":") + 1).trim();
      data += data === "" ? value : ` ${value}`;
    }
    yield { text: `${written}\n`, data, ...(begun ?? { line, offset }) };
    if (written === "") {
      begun = undefined;
      data = "";
    }
    offset = end;
  }
}

/** JSON values, as an event each. */
export function* piecesOfValues(
  values: Iterable<{ line: number; offset: number; json: string }>,
): Generator<StreamPiece> {
  for (const { line, offset, json } of values) yield { text: `data: ${json}\n\n`, data: json, line, offset };
}
