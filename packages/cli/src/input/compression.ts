/** Compressions that are not read, by the bytes with which they begin, and the command that expands them. */
const OTHERS: [name: string, command: string, magic: number[]][] = [
  ["Zstandard", "zstdcat", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", "xzcat", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["bzip2", "bzcat", [0x42, 0x5a, 0x68]],
  ["ZIP", "unzip -p", [0x50, 0x4b, 0x03, 0x04]],
];

export function isGzip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x1f, 0x8b]);
}

/** What to do with bytes that are compressed otherwise than with gzip. `undefined` if they are not. */
export function adviceOnCompression(bytes: Uint8Array): string | undefined {
  const found = OTHERS.find(([, , magic]) => begins(bytes, magic));
  return found && `this is compressed with ${found[0]}; expand it first: ${found[1]} FILE | chat-completion check`;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
