import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { adviceOnCompression, isGzip } from "./compression.js";

/** Length of a read, in bytes. What is read at once is kept for a while, and costs time if it is much. */
const READ_LENGTH = 64 * 1024;

/** A part of a file: the lines that begin in it. */
export interface ByteRange {
  /** In bytes, from 0. */
  start: number;
  end: number;
}

/** A file that can't be read, and what to do. */
export class UnreadableError extends Error {}

/**
 * Reads a file; `-` is the standard input. What is compressed with gzip is expanded. Each piece is valid until the next
 * one is asked for. `onBytes` is called with the length of each read, in bytes of the file.
 */
export async function* readBytes(
  file: string,
  onBytes: (count: number) => void,
  range?: ByteRange,
): AsyncGenerator<Uint8Array> {
  if (file === "-") yield* expand(counted(process.stdin, onBytes));
  else {
    const handle = await open(file);
    try {
      const status = await handle.stat();
      if (status.isDirectory()) throw new UnreadableError("this is a folder");
      yield* range === undefined
        ? expand(counted(readAll(handle, status.isFile()), onBytes))
        : counted(readLines(handle, range), onBytes);
    } finally {
      await handle.close();
    }
  }
}

async function* counted(pieces: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
}

/** Reads a file into the same memory over and over. */
async function* readAll(handle: FileHandle, isFile: boolean): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(READ_LENGTH);
  for (;;) {
    // Of an ordinary file, the next bytes are there at once. A promise for each read would cost more than the read.
    const bytesRead = isFile
      ? readSync(handle.fd, buffer, 0, buffer.length, null)
      : (await handle.read(buffer, 0, buffer.length, null)).bytesRead;
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Reads the lines that begin in a range. */
async function* readLines(handle: FileHandle, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  if (start >= end) return;
  const buffer = Buffer.allocUnsafe(READ_LENGTH);
  // A line begins at `start` if the byte before it ends one.
  let at = Math.max(0, start - 1);
  let hasBegun = start === 0;
  for (;;) {
    const bytesRead = readSync(handle.fd, buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    let from = 0;
    if (!hasBegun) {
      const newline = buffer.subarray(0, bytesRead).indexOf(0x0a);
      if (newline !== -1) {
        hasBegun = true;
        from = newline + 1;
        if (at + from >= end) return;
      } else if (at + bytesRead >= end) return;
    }
    if (hasBegun) {
      // The last line begins before `end`, and ends with the first newline at or after `end` - 1.
      const last = Math.max(from, end - 1 - at);
      const newline = last < bytesRead ? buffer.subarray(0, bytesRead).indexOf(0x0a, last) : -1;
      const to = newline === -1 ? bytesRead : newline + 1;
      if (from < to) yield buffer.subarray(from, to);
      if (newline !== -1) return;
    }
    at += bytesRead;
  }
}

/** Expands what is compressed with gzip. Throws for other compressions. */
async function* expand(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const advice = adviceOnCompression(first.value);
  if (advice !== undefined) throw new UnreadableError(advice);
  if (!isGzip(first.value)) yield* all();
  else yield* gunzip(all());
}

async function* gunzip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const copies = async function* () {
    for await (const piece of pieces) yield Uint8Array.from(piece);
  };
  const expanded = createGunzip({ chunkSize: 256 * 1024 });
  pipeline(Readable.from(copies(), { objectMode: false }), expanded, () => {});
  try {
    yield* expanded;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR")
      throw new UnreadableError("the compressed data ends too early; what came before was checked");
    if (code?.startsWith("Z_"))
      throw new UnreadableError("the compressed data is damaged; what came before was checked");
    throw error;
  }
}
