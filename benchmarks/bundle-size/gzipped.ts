import { gzipSync } from "node:zlib";

/** The bytes that a server sends for a piece of code, gzipped as well as gzip can. Code that is empty need not be sent. */
export function gzipped(code: string): number {
  return code === "" ? 0 : gzipSync(code, { level: 9 }).byteLength;
}
