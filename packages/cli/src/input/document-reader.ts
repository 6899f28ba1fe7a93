import {
  BRACE,
  BRACKET,
  BYTE_ORDER_MARK,
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COMMA,
  isCloser,
  isSpace,
  isUtf16,
  NEWLINE,
} from "./bytes.js";
import type { Document } from "./document.js";
import { DocumentEmitter, parse } from "./document-emitter.js";
import { EventLines, isEventLine } from "./event-lines.js";
import { JsonScanner } from "./json-scanner.js";
import { Window } from "./window.js";

/** A line longer than this, in bytes, is scanned before its end has come: it may hold many values. */
const LONG_LINE = 16 * 1024 * 1024;

/** Longest value or line, in bytes: half of the longest string in JavaScript. */
const LONGEST = 256 * 1024 * 1024;

/** If a file begins with no JSON, reading stops after this many lines without a response, or this many bytes. */
const MOST_LINES_WITHOUT_JSON = 1_000;
const MOST_BYTES_WITHOUT_JSON = 8 * 1024 * 1024;

/** How often a file is read again from the second line of a value that has no end. */
const MOST_REWINDS = 20;

/** Steps of a read. What they emit is kept until it is checked, and a line may be short. */
const MOST_STEPS = 256;

/** How lines are read between values. */
type Between =
  /** Each should be a value, or begin one. */
  | "values"
  /** All are passed over until one is a response by itself, since it isn't known what they belong to. */
  | "lost"
  /** They belong to an HTML page. */
  | "page"
  /** They are the head of an HTTP response, as `curl -i` prints it. */
  | "head";

/**
 * Reads bytes as documents: JSON values, however they are written (one a line, on several lines, in a list, one behind
 * the other), or server-sent events.
 */
export class DocumentReader {
  /** Whether there is no use in reading on. */
  isHopeless = false;
  private readonly window = new Window();
  private readonly emitter: DocumentEmitter;
  private between: Between = "values";
  /** The value that is read at the moment, and how far. */
  private scanner: JsonScanner | undefined;
  private scanned = 0;
  /** The items of the list that were read. `undefined` outside of one. */
  private items: number | undefined;
  private wantsItem = false;
  private events: EventLines | undefined;
  /** Whether there was anything but space. */
  private isEmpty = true;
  private isBeginning = true;
  /** Whether the rest of the line is passed over. */
  private isSkipping = false;
  private afterCloser = false;
  private lostLines = 0;
  private lostBytes = 0;
  private rewinds = 0;

  /** `hasValues` says that there is a value on a line of its own before the first byte. */
  constructor(
    emit: (document: Document) => void,
    private hasValues = false,
  ) {
    this.emitter = new DocumentEmitter(this.window, emit);
    this.isBeginning = !hasValues;
  }

  /** Whether it is between two lines of JSON Lines. */
  get isBetweenLines(): boolean {
    return (
      this.window.length === 0 &&
      this.scanner === undefined &&
      this.items === undefined &&
      this.events === undefined &&
      this.between === "values" &&
      !this.isSkipping
    );
  }

  /** The number of lines that ended so far. */
  get lines(): number {
    return this.window.line - 1;
  }

  add(chunk: Uint8Array): void {
    this.scanned -= this.window.add(chunk);
  }

  /** Reads on in what was added. Returns `false` if more bytes are needed. */
  read(): boolean {
    return this.readOn(false, MOST_STEPS);
  }

  end(): void {
    this.readOn(true, Number.POSITIVE_INFINITY);
    if (this.events !== undefined) this.events.end();
    else if (this.items !== undefined) this.emitter.mistake("the text ends too early");
    else if (this.isEmpty && !this.hasValues) this.emitter.mistake("the file is empty", 0, true);
  }

  private readOn(isEnd: boolean, most: number): boolean {
    if (this.isBeginning && !this.begin(isEnd)) return false;
    for (let steps = 0; steps < most; steps += 1) {
      if (this.window.length === 0 || this.isHopeless || !this.step(isEnd)) return false;
    }
    return true;
  }

  /** Passes over a byte order mark. Returns `false` if more bytes are needed. */
  private begin(isEnd: boolean): boolean {
    const { window } = this;
    if (window.length < 3 && !isEnd) return false;
    this.isBeginning = false;
    if (window.bytes.subarray(window.start, window.start + 3).equals(BYTE_ORDER_MARK)) window.start += 3;
    else if (isUtf16(window.bytes, window.start)) {
      this.isEmpty = false;
      this.isHopeless = true;
      this.emitter.mistake("this is UTF-16, and JSON is UTF-8; write it again as UTF-8");
    }
    return true;
  }

  /** Reads on. Returns `false` if more bytes are needed. */
  private step(isEnd: boolean): boolean {
    if (this.isSkipping) return this.skipRest();
    if (this.events !== undefined) return this.stepEvents(this.events, isEnd);
    if (this.scanner !== undefined) return this.stepValue(this.scanner, isEnd);
    if (this.between === "lost") return this.stepLost(isEnd);
    if (this.between !== "values") return this.stepPassed(isEnd);
    this.skipSpace();
    if (this.window.length === 0) return false;
    this.isEmpty = false;
    return this.items === undefined ? this.stepLine(isEnd) : this.stepItem();
  }

  private skipSpace(): void {
    const { window } = this;
    const { bytes, end } = window;
    for (; window.start < end; ) {
      const byte = bytes[window.start];
      if (byte === NEWLINE) window.skipLine(window.start);
      else if (byte === 0x20 || byte === 0x09 || byte === 0x0d) window.skipText(window.start + 1, 1);
      else return;
    }
  }

  private skipRest(): boolean {
    const newline = this.window.findNewline();
    if (newline === -1) {
      this.window.start = this.window.end;
      return false;
    }
    this.isSkipping = false;
    this.window.skipLine(newline);
    return true;
  }

  /** The index of the end of the line; -1 if it has not come yet. */
  private lineEnd(isEnd: boolean): number {
    const newline = this.window.findNewline();
    return newline === -1 && isEnd ? this.window.end : newline;
  }

  /** Leaves a line behind. `end` is the index of its end. */
  private skipLine(end: number): void {
    if (end < this.window.end) this.window.skipLine(end);
    else this.window.start = end;
  }

  /** Reads the beginning of a value, or a line that is none. */
  private stepLine(isEnd: boolean): boolean {
    const { window } = this;
    const first = window.bytes[window.start];
    if (first === BRACKET) return this.stepBracket(isEnd);
    const end = this.lineEnd(isEnd);
    if (first === BRACE) {
      if (end === -1 && window.length < LONG_LINE) return false;
      if (end !== -1 && this.emitLine(end)) return true;
      this.beginValue();
      return true;
    }
    if (end === -1) return this.waitForLine();
    const text = window.textTo(end).trimEnd();
    if (!window.isUtf8(text, end)) this.emitter.notUtf8(text);
    else if (this.hasKnownBeginning(text)) return true;
    else if (!this.emitValue(text)) this.emitMistake(text);
    this.skipLine(end);
    return true;
  }

  /** Emits the value on a line. Returns `false` if the line is no value by itself. */
  private emitLine(end: number): boolean {
    const { window } = this;
    let last = end - 1;
    while (isSpace(window.bytes[last])) last -= 1;
    if (window.bytes[last] !== CLOSING_BRACE || last - window.start > LONGEST) return false;
    const text = window.textTo(last + 1);
    if (!window.isUtf8(text, last + 1)) this.emitter.notUtf8(text);
    else if (!this.emitValue(text)) return false;
    this.skipLine(end);
    return true;
  }

  private waitForLine(): boolean {
    if (this.window.length <= LONGEST) return false;
    this.emitTooLong();
    return true;
  }

  /** Turns to what is no JSON, and is known by its first line. The line is left where it is. */
  private hasKnownBeginning(text: string): boolean {
    if (isEventLine(text)) {
      this.emitter.emit({ kind: "events", line: this.window.line });
      this.events = new EventLines(this.emitter.emit);
    } else if (/^HTTP\/\d/.test(text)) {
      this.between = "head";
    } else if (text.startsWith("<")) {
      this.emitMistake(text);
      this.between = "page";
    } else return false;
    return true;
  }

  private stepBracket(isEnd: boolean): boolean {
    const { window } = this;
    const mark = window.bytes.subarray(window.start, Math.min(window.start + DONE.length, window.end));
    const mayBeDone = mark.equals(DONE.subarray(0, mark.length));
    if (mayBeDone && mark.length < DONE.length && !isEnd) return false;
    if (mayBeDone && mark.length === DONE.length) {
      window.skipText(window.start + DONE.length, DONE.length);
      this.emitter.emit({ kind: "done" });
      return true;
    }
    let next = window.start + 1;
    while (next < window.end && (isSpace(window.bytes[next]) || window.bytes[next] === NEWLINE)) next += 1;
    if (next === window.end && !isEnd) return false;
    if (window.bytes[next] === BRACE) {
      window.skipTo(next);
      this.items = 0;
      this.wantsItem = true;
    } else this.beginValue();
    return true;
  }

  /** Reads what stands between the items of a list. */
  private stepItem(): boolean {
    const { window } = this;
    const byte = window.bytes[window.start];
    if (byte === CLOSING_BRACKET) {
      this.items = undefined;
      window.skipText(window.start + 1, 1);
    } else if (this.wantsItem) {
      this.beginValue();
    } else if (byte === COMMA) {
      this.wantsItem = true;
      window.skipText(window.start + 1, 1);
    } else {
      this.items = undefined;
      this.emitter.mistake("expected a comma, or the end of the list or object");
      this.lose(true);
      this.isSkipping = true;
    }
    return true;
  }

  private beginValue(): void {
    this.scanner = new JsonScanner();
    this.scanned = this.window.start;
  }

  private stepValue(scanner: JsonScanner, isEnd: boolean): boolean {
    const { window } = this;
    const scanned = scanner.scan(window.bytes, this.scanned, window.end);
    this.scanned = scanner.at;
    if (scanned === "end") this.endValue();
    else if (scanned === "mistake") return this.failValue(scanner.at, isEnd);
    else if (window.length > LONGEST) this.emitTooLong();
    else if (!isEnd) return false;
    else if (scanner.isComplete) this.endValue();
    else return this.failValue(window.end, isEnd);
    return true;
  }

  private endValue(): void {
    const { window, scanned } = this;
    const text = window.textTo(scanned);
    this.scanner = undefined;
    if (!window.isUtf8(text, scanned)) this.emitter.notUtf8(text);
    else if (!this.emitValue(text)) this.emitMistake(text, false);
    window.skipTo(scanned);
    if (this.items !== undefined) this.items += 1;
    this.wantsItem = false;
  }

  /** Gives a value up. `at` is the index of the mistake. */
  private failValue(at: number, isEnd: boolean): boolean {
    const { window } = this;
    const newline = window.bytes.indexOf(NEWLINE, at);
    const end = newline === -1 || newline >= window.end ? window.end : newline;
    if (end === window.end && !isEnd && window.length < LONGEST) {
      // The mistake is explained with its whole line.
      this.scanned = at;
      return false;
    }
    this.scanner = undefined;
    const first = window.findNewline();
    const isOnFirst = first === -1 || at <= first;
    const isInList = this.items !== undefined;
    if (isInList || isOnFirst) {
      this.items = undefined;
      this.emitMistake(window.textTo(end));
      window.skipTo(end);
      this.lose(isInList);
      return true;
    }
    this.emitMistake(window.textTo(this.isObjectLine(first + 1) ? first : end));
    if (this.rewinds < MOST_REWINDS) window.skipLine(first);
    else window.skipTo(end);
    this.rewinds += 1;
    this.lose(true);
    return true;
  }

  /** Whether the line at an index is an object by itself. */
  private isObjectLine(start: number): boolean {
    const { window } = this;
    const newline = window.bytes.indexOf(NEWLINE, start);
    const end = newline === -1 || newline >= window.end ? window.end : newline;
    if (window.bytes[start] !== BRACE) return false;
    return parse(window.bytes.toString("utf8", start, end)) !== undefined;
  }

  /** Whatever follows is not known to be a value, unless the lines before were some. */
  private lose(always = false): void {
    if (this.hasValues && !always) return;
    this.between = "lost";
    this.afterCloser = false;
  }

  /** Looks for a line that is a response by itself. */
  private stepLost(isEnd: boolean): boolean {
    const { window } = this;
    const first = window.bytes[window.start];
    const end = this.lineEnd(isEnd);
    if (end === -1) {
      if (window.length < LONG_LINE) return false;
      this.isSkipping = true;
      return true;
    }
    const { afterCloser } = this;
    this.afterCloser = isCloser(first) && isSpaceTo(window, end);
    if (afterCloser && (first === BRACE || first === BRACKET)) {
      this.between = "values";
      return true;
    }
    if (first === BRACE) this.stepLostObject(end);
    else if (
      first !== undefined &&
      isEventLine(window.bytes.toString("latin1", window.start, Math.min(end, window.start + 6)))
    ) {
      this.between = "values";
      return true;
    }
    this.lostLines += 1;
    this.lostBytes += end - window.start;
    const isOver = this.lostLines > MOST_LINES_WITHOUT_JSON || this.lostBytes > MOST_BYTES_WITHOUT_JSON;
    if (isOver && !this.hasValues && this.rewinds === 0) this.isHopeless = true;
    this.skipLine(end);
    return true;
  }

  private stepLostObject(end: number): void {
    const text = this.window.textTo(end).trimEnd();
    if (!text.endsWith("}")) return;
    if (this.emitValue(text)) this.between = "values";
    else this.emitMistake(text, false);
  }

  /** Passes over a line of a page or of a head. */
  private stepPassed(isEnd: boolean): boolean {
    const { window } = this;
    const end = this.lineEnd(isEnd);
    if (end === -1) return this.waitForLine();
    const text = window.textTo(end);
    if (this.between === "page" && text.startsWith('{"')) {
      this.between = "values";
      return true;
    }
    if (this.between === "head" ? text.trim() === "" : /<\/html>/i.test(text)) {
      this.between = this.between === "head" || this.hasValues ? "values" : "lost";
    }
    this.skipLine(end);
    return true;
  }

  private stepEvents(events: EventLines, isEnd: boolean): boolean {
    const { window } = this;
    const end = this.lineEnd(isEnd);
    if (end === -1) return this.waitForLine();
    const text = window.textTo(end);
    events.add(text.endsWith("\r") ? text.slice(0, -1) : text, window.line);
    this.skipLine(end);
    return true;
  }

  private emitValue(text: string): boolean {
    if (!this.emitter.value(text, this.items)) return false;
    this.hasValues = true;
    return true;
  }

  /** Emits what is wrong with a text that begins at the window's place. */
  private emitMistake(text: string, loses = true): void {
    if (this.emitter.mistakeIn(text) && loses) this.lose();
  }

  private emitTooLong(): void {
    this.emitter.mistake(
      `longer than ${LONGEST / 1024 / 1024} MiB; of several responses, put each on a line of its own`,
    );
    this.scanner = undefined;
    this.items = undefined;
    this.isSkipping = true;
    this.lose();
  }
}

const DONE = Buffer.from("[DONE]");
/** Whether there is only space behind the first byte of a line. */
function isSpaceTo({ bytes, start }: Window, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (!isSpace(bytes[at])) return false;
  return true;
}
