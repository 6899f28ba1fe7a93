import { describe, expect, test } from "vitest";
import { linesOf } from "./lines.js";
import { foldPages } from "./pages.js";
import { splitTexts, type Text } from "./texts.js";

async function collect(texts: AsyncIterable<Text>): Promise<Text[]> {
  const collected: Text[] = [];
  for await (const text of texts) collected.push(text);
  return collected;
}

/** The texts of a file, each with the number of its first line. */
async function split(content: string): Promise<[number, string][]> {
  const texts = await collect(splitTexts(foldPages(linesOf(content))));
  return texts.map(({ line, text, unreadable }) => [line, unreadable?.message ?? text]);
}

const A = '{"id":"a"}';
const B = '{"id":"b"}';
const PRETTY = '{\n  "id": "a",\n\n  "list": [\n    {"x": 1}\n  ]\n}';

describe("reads as JSON Lines", () => {
  test.each<[string, string, [number, string][]]>([
    ["one line", A, [[1, A]]],
    [
      "blank lines before, between and after",
      `\n\n${A}\n \n${B}\n\n`,
      [
        [3, A],
        [5, B],
      ],
    ],
    [
      "values of all kinds",
      `1\n[2]\n"3"\nnull`,
      [
        [1, "1"],
        [2, "[2]"],
        [3, '"3"'],
        [4, "null"],
      ],
    ],
    [
      "a broken line",
      `${A}\n{"id":\n${B}`,
      [
        [1, A],
        [2, '{"id":'],
        [3, B],
      ],
    ],
    [
      "a broken first line",
      `nope\n${A}\n${B}`,
      [
        [1, "nope"],
        [2, A],
        [3, B],
      ],
    ],
    [
      "two broken first lines",
      `nope\nnope\n${A}`,
      [
        [1, "nope"],
        [2, "nope"],
        [3, A],
      ],
    ],
    [
      "a first line that is cut within a string",
      `{"id":"a\n${A}`,
      [
        [1, '{"id":"a'],
        [2, A],
      ],
    ],
    [
      "a first line that is cut after a comma",
      `{"id":"a",\n${A}\n${B}`,
      [
        [1, '{"id":"a",'],
        [2, A],
        [3, B],
      ],
    ],
    [
      "a first line that is cut before a value",
      `{"choices":[\n${A}\n${B}`,
      [
        [1, '{"choices":['],
        [2, A],
        [3, B],
      ],
    ],
    [
      "a first line that is cut, and one other",
      `{"choices":[\n${A}`,
      [
        [1, '{"choices":['],
        [2, A],
      ],
    ],
    [
      "an HTML page on the first line",
      `<html>x</html>\n${A}`,
      [
        [1, "<html>x</html>"],
        [2, A],
      ],
    ],
    [
      "an HTML page on several lines",
      `${A}\n<html>\n{}\n</html>\nnope\n${B}`,
      [
        [1, A],
        [2, "<html>"],
        [5, "nope"],
        [6, B],
      ],
    ],
    [
      "an HTML page that does not end",
      `<html>\n<body>\n${A}\n${B}`,
      [
        [1, "<html>"],
        [3, A],
        [4, B],
      ],
    ],
  ])("%s", async (_name, content, texts) => {
    expect(await split(content)).toEqual(texts);
    expect(await split(`\uFEFF${content.replaceAll("\n", "\r\n")}\r\n`)).toEqual(texts);
  });
});

describe("reads as one value", () => {
  test.each<[string, string]>([
    ["an object on several lines", PRETTY],
    ["an object that begins with a key", '{"id": "a",\n"b":\n{"x":1}\n}'],
    ["a list of responses, one on a line", `[\n${A},\n${B}\n]`],
    ["a list with commas in front", `[${A}\n,\n${B}\n,\n${B}\n]`],
    ["a broken object", '{\n  "id": nope,\n  "b": 1\n}'],
    ["an object that is cut", '{\n  "id": "a",\n  "b":'],
    ["a text that is no JSON at all", "Bad Gateway\nplease\ntry again"],
    ["a broken list of responses", `[\n${A},\nnope\n${B}\n]`],
    ["a text with an object in it that is indented", `nope\n  ${A}\nnope`],
    ["a text with something in it that is almost an object", 'nope\n{"id": nope}\nnope'],
    ["a stream of events", `data: ${A}\n\ndata: ${B}\n\ndata: [DONE]`],
  ])("%s", async (_name, content) => {
    expect(await split(content)).toEqual([[1, content]]);
  });

  test("one that begins after blank lines", async () => {
    expect(await split(`\n\n${PRETTY}`)).toEqual([[3, PRETTY]]);
  });

  test("an HTML page, of which it keeps the first line", async () => {
    expect(await split('<!DOCTYPE html>\n<html>\n<script>\n{"a":\n1}\n</script>\n</html>\n')).toEqual([
      [1, "<!DOCTYPE html>"],
    ]);
  });

  test("nothing", async () => {
    expect(await split("")).toEqual([[1, ""]]);
    expect(await split("\n \n")).toEqual([[1, ""]]);
  });
});

test("stops reading a file without JSON", async () => {
  let read = 0;
  async function* endless() {
    for (; ; read++) yield { number: read + 1, text: "nope" };
  }
  const texts = await collect(splitTexts(endless()));
  expect(texts).toHaveLength(1);
  expect(read).toBeLessThan(2_000);
});

test("recognizes JSON Lines soon after a cut first line", async () => {
  let read = 0;
  async function* long() {
    yield { number: 1, text: '{"choices":[' };
    for (read = 1; read < 10_000; read++) yield { number: read + 1, text: A };
  }
  for await (const { line } of splitTexts(long())) {
    expect(line).toBe(1);
    break;
  }
  expect(read).toBeLessThan(10);
});

test("reads a long list with commas in front in linear time", async () => {
  const began = Date.now();
  const list = `[${A}\n${`,\n${A}\n`.repeat(20_000)}]`;
  expect(await split(list)).toHaveLength(1);
  expect(Date.now() - began).toBeLessThan(5_000);
});
