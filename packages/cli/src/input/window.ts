import { isUtf8 } from "node:buffer";

const NEWLINE = 0x0a;

/** Size of a window, in bytes, unless a value needs more. */
const USUAL_SIZE = 1024 * 1024;

/** A window larger than this is given back once it is empty. */
const LARGE_SIZE = 16 * 1024 * 1024;

/** The bytes of a file that were read and are not done with, and the place of the first of them. */
export class Window {
  bytes = Buffer.allocUnsafe(USUAL_SIZE);
  start = 0;
  end = 0;
  /** The place of `start`: both from 1, the column in UTF-16 units. */
  line = 1;
  column = 1;
  /** The index up to which there is no newline. */
  private searched = 0;

  get length(): number {
    return this.end - this.start;
  }

  /** Adds bytes. Indices that are kept outside are moved by the number that is returned. */
  add(chunk: Uint8Array): number {
    const moved = this.makeRoom(chunk.length);
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
    return moved;
  }

  /** The index of the newline at or after `start`; -1 if there is none yet. */
  findNewline(): number {
    const from = Math.max(this.start, this.searched);
    const found = this.bytes.indexOf(NEWLINE, from);
    if (found !== -1 && found < this.end) return found;
    this.searched = this.end;
    return -1;
  }

  /** The text up to an index. */
  textTo(end: number): string {
    return this.bytes.toString("utf8", this.start, end);
  }

  /** Whether the bytes up to an index are UTF-8, if `text` is what they were decoded to. */
  isUtf8(text: string, end: number): boolean {
    return !text.includes("\uFFFD") || isUtf8(this.bytes.subarray(this.start, end));
  }

  /** Leaves a line behind. `newline` is the index of its end. */
  skipLine(newline: number): void {
    this.start = newline + 1;
    this.line += 1;
    this.column = 1;
  }

  /** Leaves text without a newline behind. `units` is its length in UTF-16 units. */
  skipText(end: number, units: number): void {
    this.start = end;
    this.column += units;
  }

  /** Leaves all up to an index behind, newlines included. */
  skipTo(end: number): void {
    for (let newline = this.findNewline(); newline !== -1 && newline < end; newline = this.findNewline()) {
      this.skipLine(newline);
    }
    if (this.start < end) this.skipText(end, this.textTo(end).length);
  }

  private makeRoom(length: number): number {
    const moved = this.start;
    if (this.bytes.length - this.end >= length) return 0;
    const held = this.length;
    const isSmall = held + length <= USUAL_SIZE;
    let { bytes } = this;
    if (isSmall && bytes.length > LARGE_SIZE) bytes = Buffer.allocUnsafe(USUAL_SIZE);
    else if (held + length > bytes.length) bytes = Buffer.allocUnsafe(Math.max(bytes.length * 2, held + length));
    this.bytes.copy(bytes, 0, this.start, this.end);
    this.bytes = bytes;
    this.start = 0;
    this.end = held;
    this.searched = Math.max(0, this.searched - moved);
    return moved;
  }
}
