/* Bytes of JSON, and what can be told of bytes alone. */

export const NEWLINE = 0x0a;
export const COMMA = 0x2c;
export const BRACKET = 0x5b;
export const CLOSING_BRACKET = 0x5d;
export const BRACE = 0x7b;
export const CLOSING_BRACE = 0x7d;

export const BYTE_ORDER_MARK = Buffer.from("\uFEFF");

/** Space within a line. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

export function isCloser(byte: number | undefined): boolean {
  return byte === CLOSING_BRACE || byte === CLOSING_BRACKET;
}

/** Whether a value of JSON can begin with a byte: with a bracket, a quote, a digit, a minus, `true`, `false` or `null`. */
export function mayBeginValue(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x30 && byte <= 0x39) || FIRST_BYTES.has(byte);
}

const FIRST_BYTES = new Set(Buffer.from('{["-tfn'));

/** Windows PowerShell writes UTF-16 into files, with a byte order mark. */
export function isUtf16(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] === 0xff && bytes[at + 1] === 0xfe) || (bytes[at] === 0xfe && bytes[at + 1] === 0xff);
}
