import { gzipSync } from "node:zlib";

/** The bytes of a piece of code, gzipped at the highest level. 0 for empty code, which need not be sent. */
export function gzipped(code: string): number {
  return code === "" ? 0 : gzipSync(code, { level: 9 }).byteLength;
}
