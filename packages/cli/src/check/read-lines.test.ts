import { Readable } from "node:stream";
import type { Line } from "@chat-completion/checking";
import { describe, expect, test } from "vitest";
import { readLines } from "./read-lines.js";

async function* inChunks(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(content: string | Uint8Array, chunk = 3, longest?: number): Promise<Line[]> {
  return Readable.from(readLines(inChunks(Buffer.from(content as string), chunk), longest)).toArray();
}

describe("splits into lines", () => {
  test.each([
    ["nothing", "", []],
    ["no newline at the end", "a\nb", ["a", "b"]],
    ["a newline at the end", "a\nb\n", ["a", "b"]],
    ["CRLF", "a\r\nb\r\n", ["a", "b"]],
    ["blank lines", "\n\na\n\n", ["", "", "a", ""]],
    ["a byte order mark", "\uFEFFa\nb", ["a", "b"]],
    ["a byte order mark in the middle", "a\n\uFEFFb", ["a", "\uFEFFb"]],
    ["characters that end a line in JavaScript", "a\u2028b\u0085c\n", ["a\u2028b\u0085c"]],
    ["characters of several bytes across chunks", "ä€😀\n😀\n", ["ä€😀", "😀"]],
  ])("%s", async (_name, content, texts) => {
    for (const chunk of [1, 2, 3, 1000]) {
      const lines = await read(content, chunk);
      expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text })));
    }
  });
});

test("names the column at which a line is not UTF-8", async () => {
  const lines = await read(Buffer.from([0x61, 0xff, 0x0a, 0x62]));
  expect(lines).toEqual([
    { number: 1, text: "", unreadable: { message: "this is not UTF-8, as JSON is", column: 2 } },
    { number: 2, text: "b" },
  ]);
});

test("recognizes UTF-16", async () => {
  const [line] = await read(Buffer.from("\uFEFF{}", "utf16le"));
  expect(line?.unreadable).toEqual({ message: "this is UTF-16, and JSON is UTF-8", column: 1 });
});

test("skips a line that is too long, and continues", async () => {
  const megabyte = 1024 * 1024;
  const lines = await read(`${"x".repeat(megabyte + 1)}\n${"y".repeat(megabyte)}\n`, 65_536, megabyte);
  expect(lines[0]).toEqual({ number: 1, text: "", unreadable: { message: "longer than 1 MiB", column: 1 } });
  expect(lines[1]?.text).toHaveLength(megabyte);
});
