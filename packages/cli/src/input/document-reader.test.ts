import { describe, expect, test, vi } from "vitest";
import type { Document } from "./document.js";
import { DocumentReader } from "./document-reader.js";

/** What a text is read as: values as JSON, with their places. */
function read(content: string | Uint8Array, piece = Number.POSITIVE_INFINITY, hasValues = false): string[] {
  const found: string[] = [];
  const bytes = Buffer.from(content as string);
  const reader = new DocumentReader((document) => found.push(describeDocument(document)), hasValues);
  for (let at = 0; at < bytes.length; at += piece) {
    reader.add(bytes.subarray(at, at + piece));
    while (reader.read());
  }
  reader.end();
  return found;
}

function describeDocument(document: Document): string {
  switch (document.kind) {
    case "value": {
      const item = document.item === undefined ? "" : ` [${document.item}]`;
      expect(JSON.parse(document.text)).toEqual(document.value);
      return `${document.line}:${document.column}${item} ${JSON.stringify(document.value)}`;
    }
    case "event": {
      const places = document.places.map(({ line, column }) => `${line}:${column}`).join(",");
      return `${places} event ${document.name ?? ""}: ${JSON.stringify(document.data)}${document.isCut ? " cut" : ""}`;
    }
    case "events":
      return `${document.line} events`;
    case "done":
      return "done";
    case "mistake":
      return `${document.line}:${document.column} ${document.message}`;
  }
}

const ENDS = "the text ends too early";
const SIGN = "a word or sign that JSON does not have";
const COMMA = "expected a comma, or the end of the list or object";

describe("reads, wherever the bytes are cut,", () => {
  test.each<[string, string, string[]]>([
    ["nothing", "", ["1:1 the file is empty"]],
    ["space", " \n\n", ["3:1 the file is empty"]],
    ["a value on a line", '{"a":1}\n', ['1:1 {"a":1}']],
    ["a value without a newline at its end", '{"a":1}', ['1:1 {"a":1}']],
    ["a byte order mark, CRLF and blank lines", '\uFEFF{"a":1}\r\n\r\n{"a":2}\r\n', ['1:1 {"a":1}', '3:1 {"a":2}']],
    ["characters of several bytes", '{"ä€😀":"😀"}\n{"b":1}', ['1:1 {"ä€😀":"😀"}', '2:1 {"b":1}']],
    ["a value on several lines", '{\n  "a": [\n    "}"\n  ]\n}\n', ['1:1 {"a":["}"]}']],
    ["several values on several lines", '{\n"a":1\n}\n{\n"a":2\n}\n', ['1:1 {"a":1}', '4:1 {"a":2}']],
    ["values one behind the other", '{"a":"ä\\"}"}{"b":2} [3]', ['1:1 {"a":"ä\\"}"}', '1:13 {"b":2}', "1:21 [3]"]],
    ["the items of a list", '[{"a":1},\n {"a":2}]', ['1:2 [0] {"a":1}', '2:2 [1] {"a":2}']],
    [
      "the items of a list on several lines",
      '[\n{\n"a":1\n}\n,{}\n]\n{"b":1}',
      ['2:1 [0] {"a":1}', "5:2 [1] {}", '7:1 {"b":1}'],
    ],
    ["a list of no objects", "[1,2]\n", ["1:1 [1,2]"]],
    ["an empty list", "[ ]", ["1:1 []"]],
    ["values of other types", '"text"\n5\nnull\n', ['1:1 "text"', "2:1 5", "3:1 null"]],
    ["a broken line among others", '{"a":1}\n{"a": nope}\n{"a":2}', ['1:1 {"a":1}', `2:7 ${SIGN}`, '3:1 {"a":2}']],
    [
      "broken lines at the beginning",
      '{"a": nope}\n{"b": nope}\n{"a":2}',
      [`1:7 ${SIGN}`, `2:7 ${SIGN}`, '3:1 {"a":2}'],
    ],
    ["a line that is cut off", '{"a":{"b":1\n{"a":2}\n{"a":3}', [`1:12 ${ENDS}`, '2:1 {"a":2}', '3:1 {"a":3}']],
    ["a line that is cut off in a list", '{"a":[\n{"a":2}\n{"a":3}', [`1:7 ${ENDS}`, '2:1 {"a":2}', '3:1 {"a":3}']],
    ["a line that is cut off in a string", '{"a":"b\n{"a":2}', ["1:6 a string that does not end", '2:1 {"a":2}']],
    ["a cut line among others", '{"a":1}\n{"a":[1,\n{"a":2}\n', ['1:1 {"a":1}', `2:9 ${ENDS}`, '3:1 {"a":2}']],
    [
      "a broken value on several lines, and another",
      '{\n"a": 1\n"b": 2\n}\n{\n"a": 1\n}',
      [`3:1 ${COMMA}`, '5:1 {"a":1}'],
    ],
    ["a value that ends too early", '{\n  "a": 1,\n', [`3:1 ${ENDS}`]],
    ["a list that ends too early", '[{"a":1},\n', ['1:2 [0] {"a":1}', `2:1 ${ENDS}`]],
    ["a list with a comma too few", '[{"a":1} {"a":2}]', ['1:2 [0] {"a":1}', `1:10 ${COMMA}`]],
    ["text behind a value", '{"a":1} // one', ['1:1 {"a":1}', "1:9 a comment, which JSON does not have"]],
    ["chunks and the mark of their end", '{"a":1}\n[DONE]\n{"a":2}', ['1:1 {"a":1}', "done", '3:1 {"a":2}']],
    [
      "server-sent events",
      ': hello\n\ndata: {"a":1}\n\nevent: error\ndata:{\ndata: }\n\ndata: [DONE]',
      ["1 events", '3:7 event : "{\\"a\\":1}"', '6:6,7:7 event error: "{\\n}"', '9:7 event : "[DONE]" cut'],
    ],
    ["what llama.cpp sends for an error", 'error: {"a":1}\n', [`1:1 ${SIGN}`]],
    ["a response as `curl -i` prints it", 'HTTP/1.1 200 OK\r\nx: y\r\n\r\n{"a":1}', ['4:1 {"a":1}']],
    [
      "events as `curl -i` prints them",
      "HTTP/1.1 200 OK\r\nx: y\r\n\r\ndata: 1\r\n\r\n",
      ["4 events", '4:7 event : "1"'],
    ],
  ])("%s", (_name, content, expected) => {
    for (const piece of [1, 2, 3, 7, 1000]) expect(read(content, piece)).toEqual(expected);
  });
});

test("a page is reported once", () => {
  const found = read('<html>\n<h1>502</h1>\n{"not":"at the end}\n</html>\n{"a":1}\n');
  expect(found[0]).toMatch(/HTML page/);
  expect(found.slice(-1)).toEqual(['5:1 {"a":1}']);
});

test("a line that is no text is named with its column", () => {
  const bytes = Buffer.concat([Buffer.from('{"a":"b'), Buffer.from([0xff]), Buffer.from('"}\n{"b":1}')]);
  expect(read(bytes)).toEqual(["1:8 this is not UTF-8, as JSON is", '2:1 {"b":1}']);
});

test("UTF-16 is recognized", () => {
  expect(read(Buffer.from('\uFEFF{"a":1}\n{"a":2}', "utf16le"))).toEqual([
    "1:1 this is UTF-16, and JSON is UTF-8; write it again as UTF-8",
  ]);
});

test("there is no use in reading on where a thousand lines were no JSON", () => {
  const found: Document[] = [];
  const reader = new DocumentReader((document) => found.push(document));
  reader.add(Buffer.from("text\n".repeat(1_100)));
  while (reader.read());
  expect(reader.isHopeless).toBe(true);
  expect(found).toHaveLength(1);
});

test("short lines that are no JSON are read once, and stand each at its place", () => {
  const parse = vi.spyOn(JSON, "parse");
  const reader = new DocumentReader(() => {}, true);
  reader.add(Buffer.from("nope\n".repeat(2_000)));
  while (reader.read());
  reader.end();
  expect(parse.mock.calls.length).toBeLessThan(10);
  parse.mockRestore();
  expect(read(`{"a":1}\n${"nope\n".repeat(3)} nope\n{"a":2}\n`)).toEqual([
    '1:1 {"a":1}',
    ...[2, 3, 4].map((line) => `${line}:1 ${SIGN}`),
    `5:2 ${SIGN}`,
    '6:1 {"a":2}',
  ]);
});

test("a read ends after some lines, so that what they hold can be checked", () => {
  const found: Document[] = [];
  const reader = new DocumentReader((document) => found.push(document));
  reader.add(Buffer.from("1\n".repeat(10_000)));
  expect(reader.read()).toBe(true);
  expect(found.length).toBeLessThan(1_000);
  while (reader.read());
  expect(found).toHaveLength(10_000);
});

test("many short lines behind the beginning of a value are passed over in linear time", () => {
  const found = read(`{\n${"1\n".repeat(1_000_000)}{"a":1}\n`);
  expect(found).toEqual(["2:1 expected a key in double quotes", '1000002:1 {"a":1}']);
});

test("values that have no end are read again only so often", () => {
  const text = '[\n{"a":1}\n,\n'.repeat(2_000);
  expect(read(text).length).toBeGreaterThan(0);
});

test("says whether it is between two lines", () => {
  const reader = new DocumentReader(() => {}, true);
  const states = ['{"a":1}\n', '{"a"', ":1}\n", "{\n", "}\n", "[{}", "]\n"].map((text) => {
    reader.add(Buffer.from(text));
    while (reader.read());
    return reader.isBetweenLines;
  });
  expect(states).toEqual([true, false, true, false, true, false, true]);
  expect(reader.lines).toBe(5);
});
