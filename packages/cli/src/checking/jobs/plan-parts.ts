import { open } from "node:fs/promises";
import { isGzip } from "../../input/compression.js";
import type { Named } from "../../input/files.js";
import type { FilePart } from "../check-file.js";
import { isResponseLine } from "./is-response-line.js";

/** What one worker checks at a time: some files, a large one, or some lines of one. */
export interface Part {
  files: FilePart[];
  /** Names that lead to no file, each before the file with this index. */
  problems: { before: number; named: Named & { problem: string } }[];
  /** The length of the file, if the part has some lines of one. */
  size?: number;
}

/** Length of a part, in bytes. */
const PART_LENGTH = 8 * 1024 * 1024;

const MOST_FILES = 200;

/** A file is looked at up to here to see whether it can be divided, in bytes. */
const LOOK_LENGTH = 1024 * 1024;

/** Divides files into parts: small ones together, JSON Lines at newlines. */
export async function* planParts(files: AsyncIterable<Named>): AsyncGenerator<Part> {
  let part: Part = { files: [], problems: [] };
  let length = 0;
  for await (const { file, size = PART_LENGTH, problem } of files) {
    if (problem !== undefined) {
      part.problems.push({ before: part.files.length, named: { file, problem } });
      continue;
    }
    const isDivided = size > 2 * PART_LENGTH && (await isJsonLines(file));
    if (isDivided || length + size > PART_LENGTH || part.files.length === MOST_FILES) {
      if (part.files.length + part.problems.length > 0) yield part;
      part = { files: [], problems: [] };
      length = 0;
    }
    if (isDivided) yield* divide(file, size);
    else {
      part.files.push({ file });
      length += size;
    }
  }
  if (part.files.length + part.problems.length > 0) yield part;
}

function* divide(file: string, size: number): Generator<Part> {
  for (let start = 0; start < size; start += PART_LENGTH) {
    const end = Math.min(size, start + PART_LENGTH);
    yield { files: [{ file, range: { start, end } }], problems: [], size };
  }
}

/** Whether a file begins with two responses, each on a line of its own. A stream can't be divided. */
async function isJsonLines(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const buffer = Buffer.alloc(LOOK_LENGTH);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const first = bytes.indexOf(0x0a);
    const second = bytes.indexOf(0x0a, first + 1);
    if (first === -1 || second === -1 || isGzip(bytes)) return false;
    return (
      isResponseLine(bytes.toString("utf8", 0, first)) && isResponseLine(bytes.toString("utf8", first + 1, second))
    );
  } finally {
    await handle.close();
  }
}
