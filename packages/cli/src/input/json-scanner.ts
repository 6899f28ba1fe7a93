/** What a scanner came to: the end of the value, a mistake, or the end of the bytes before either. */
export type Scanned = "end" | "mistake" | "more";

/** What may come next. `…OrEnd` allows the end of what is empty, or of what has an item already. */
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
/** More of a number or a word. */
const SCALAR = 6;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OBJECT = 1;
const LIST = 2;

/**
 * Finds the end of a JSON value in bytes that come in pieces. It looks at brackets, commas, colons and strings, and leaves
 * the rest to `JSON.parse`.
 */
export class JsonScanner {
  /** The index at which the last scan stopped. */
  at = 0;
  private expects: number = VALUE;
  private inString = false;
  private isEscaped = false;
  /** The objects and lists around the current place. It may be nested very deep. */
  private around = new Uint8Array(64);
  private depth = 0;

  /** Scans the bytes from `start` to `end`, which follow those that were scanned before. */
  scan(bytes: Uint8Array, start: number, end: number): Scanned {
    let at = start;
    while (at < end) {
      if (this.inString) {
        at = this.skipString(bytes, at, end);
        if (at < 0) return this.stop("mistake", -at - 1);
        if (this.isAtEnd) return this.stop("end", at);
        continue;
      }
      const byte = bytes[at] as number;
      if (this.expects === SCALAR) {
        if (isScalar(byte)) {
          at += 1;
          continue;
        }
        this.expects = COMMA_OR_END;
        if (this.depth === 0) return this.stop("end", at);
      }
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
        at += 1;
        continue;
      }
      if (!this.step(byte)) return this.stop("mistake", at);
      at += 1;
      if (this.isAtEnd) return this.stop("end", at);
    }
    return this.stop("more", at);
  }

  /** Whether the value is complete if the bytes end here. */
  get isComplete(): boolean {
    return this.depth === 0 && this.expects === SCALAR;
  }

  private get isAtEnd(): boolean {
    return this.depth === 0 && this.expects === COMMA_OR_END && !this.inString;
  }

  private stop(scanned: Scanned, at: number): Scanned {
    this.at = at;
    return scanned;
  }

  /** Skips to the end of a string. Negative at a mistake: a line that ends within. */
  private skipString(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === 0x0a) return -at - 1;
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) {
        this.inString = false;
        return at + 1;
      }
    }
    return end;
  }

  /** Goes on by a byte that is no space. Returns `false` if JSON has no such byte here. */
  private step(byte: number): boolean {
    const { expects } = this;
    switch (byte) {
      case 0x7b:
        return this.wantsValue() && this.open(OBJECT, KEY_OR_END);
      case 0x5b:
        return this.wantsValue() && this.open(LIST, VALUE_OR_END);
      case 0x7d:
        return (expects === KEY_OR_END || expects === COMMA_OR_END) && this.close(OBJECT);
      case 0x5d:
        return (expects === VALUE_OR_END || expects === COMMA_OR_END) && this.close(LIST);
      case 0x2c:
        if (expects !== COMMA_OR_END || this.depth === 0) return false;
        this.expects = this.around[this.depth - 1] === OBJECT ? KEY : VALUE;
        return true;
      case 0x3a:
        if (expects !== COLON) return false;
        this.expects = VALUE;
        return true;
      case QUOTE:
        return this.openString();
      default:
        if (!this.wantsValue() || !isScalar(byte)) return false;
        this.expects = SCALAR;
        return true;
    }
  }

  private wantsValue(): boolean {
    return this.expects === VALUE || this.expects === VALUE_OR_END;
  }

  private openString(): boolean {
    if (this.expects === KEY || this.expects === KEY_OR_END) this.expects = COLON;
    else if (this.wantsValue()) this.expects = COMMA_OR_END;
    else return false;
    this.inString = true;
    return true;
  }

  private open(kind: number, expects: number): true {
    if (this.depth === this.around.length) {
      const wider = new Uint8Array(this.depth * 2);
      wider.set(this.around);
      this.around = wider;
    }
    this.around[this.depth] = kind;
    this.depth += 1;
    this.expects = expects;
    return true;
  }

  private close(kind: number): boolean {
    if (this.around[this.depth - 1] !== kind) return false;
    this.depth -= 1;
    this.expects = COMMA_OR_END;
    return true;
  }
}

/** Whether a byte can be in a number or in `true`, `false` and `null`. */
function isScalar(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte === 0x45
  );
}
