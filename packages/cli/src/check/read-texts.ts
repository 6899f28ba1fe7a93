import { createReadStream } from "node:fs";
import { foldPages, splitTexts, type Text } from "@chat-completion/checking";
import { readLines } from "./read-lines.js";

/** Reads the texts of a file; `-` is the standard input. Calls `onBytes` with the length of each chunk, in bytes. */
export function readTexts(file: string, onBytes: (count: number) => void): AsyncGenerator<Text> {
  const chunks: AsyncIterable<Uint8Array> = file === "-" ? process.stdin : createReadStream(file);
  return splitTexts(foldPages(readLines(counted(chunks, onBytes))));
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
