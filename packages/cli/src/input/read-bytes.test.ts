import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { type ByteRange, readBytes } from "./read-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array, range?: ByteRange): Promise<string> {
  const file = join(folder, "file");
  writeFileSync(file, content);
  let text = "";
  for await (const bytes of readBytes(file, () => {}, range)) text += Buffer.from(bytes).toString("latin1");
  return text;
}

test("each line is in exactly one of the ranges, wherever they end", async () => {
  for (const text of ["ab\n\nc\ndefg\nh", "a\nb\n", "\n\n", "abc"]) {
    for (let first = 0; first <= text.length; first++) {
      for (let second = first; second <= text.length; second++) {
        const ends = [0, first, second, text.length];
        const parts = [0, 1, 2].map((at) => read(text, { start: ends[at] as number, end: ends[at + 1] as number }));
        const found: string[] = [];
        for (const part of parts) found.push(await part);
        expect(found.join(""), `${first} ${second}`).toBe(text);
        for (const [index, part] of found.entries()) {
          const isLast = found.slice(index + 1).every((later) => later === "");
          expect(part === "" || part.endsWith("\n") || isLast).toBe(true);
        }
      }
    }
  }
});

test("a range may be longer than a read", async () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `${index}\n`).join("");
  const middle = lines.indexOf("\n20000\n");
  const parts = [await read(lines, { start: 0, end: middle }), await read(lines, { start: middle, end: lines.length })];
  expect(parts.join("")).toBe(lines);
});

test("gzip is expanded, also in several members", async () => {
  const text = "a\n".repeat(300_000);
  expect(await read(Buffer.concat([gzipSync(text), gzipSync("b\n")]))).toBe(`${text}b\n`);
});

test("gzip that is cut off or damaged", async () => {
  const compressed = gzipSync(Buffer.from(Array.from({ length: 1000 }, Math.random).join()));
  await expect(read(compressed.subarray(0, 500))).rejects.toThrow("the compressed data ends too early");
  compressed.fill(0xff, 100, 200);
  await expect(read(compressed)).rejects.toThrow("the compressed data is damaged");
});

test.each([
  ["Zstandard", [0x28, 0xb5, 0x2f, 0xfd], "zstdcat FILE | chat-completion check"],
  ["ZIP", [0x50, 0x4b, 0x03, 0x04], "unzip -p FILE | chat-completion check"],
])("%s is not read, and the message says what to do", async (name, bytes, advice) => {
  await expect(read(Buffer.from(bytes))).rejects.toThrow(`this is compressed with ${name}; expand it first: ${advice}`);
});
