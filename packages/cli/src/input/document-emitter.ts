import { parseText, type Unparsable } from "@chat-completion/checking";
import { mayBeginValue } from "./bytes.js";
import type { Document, ValueDocument } from "./document.js";
import type { Window } from "./window.js";

/** Limits on the texts whose mistakes are kept: on their length in UTF-16 units, and on their number. */
const SHORT = 16;
const MOST_KEPT = 1_000;

/** Makes documents of the text at a window's place. */
export class DocumentEmitter {
  /**
   * Short texts that are no JSON, and what is wrong with them. A file may have any number of such lines, and to throw an
   * error for each would take most of the time.
   */
  private readonly mistakes = new Map<string, Unparsable>();

  constructor(
    private readonly window: Window,
    readonly emit: (document: Document) => void,
  ) {}

  /** Emits a text as a value. Returns `false` if it is no JSON. `item` is its place in the list around it. */
  value(text: string, item?: number): boolean {
    const parsed = this.mistakes.has(text) ? undefined : parse(text);
    if (parsed === undefined) return false;
    const { line, column } = this.window;
    const document: ValueDocument = { kind: "value", value: parsed.value, text, line, column };
    if (item !== undefined) document.item = item;
    this.emit(document);
    return true;
  }

  /** Emits what is wrong with a text. Returns `false` if nothing is. */
  mistakeIn(text: string): boolean {
    const found = this.mistakes.get(text) ?? parseText({ line: 1, text });
    if ("value" in found) return false;
    if (text.length <= SHORT && this.mistakes.size < MOST_KEPT) this.mistakes.set(text, found);
    const { line, column } = this.window;
    const shift = found.line === 1 ? column - 1 : 0;
    const place = { line: line + found.line - 1, column: found.column + shift };
    this.emit({ kind: "mistake", message: found.message, ...place });
    return true;
  }

  notUtf8(text: string): void {
    this.mistake("this is not UTF-8, as JSON is", text.indexOf("\uFFFD"));
  }

  /** Emits a mistake so many UTF-16 units behind the window's place. */
  mistake(message: string, units = 0, isEmpty = false): void {
    const { line, column } = this.window;
    this.emit({ kind: "mistake", message, line, column: column + units, ...(isEmpty && { isEmpty }) });
  }
}

/** The value of a text, in an object, as it may be `undefined` for a text that is no JSON. */
export function parse(text: string): { value: unknown } | undefined {
  // To throw an error takes as long as to parse a response.
  if (!mayBeginValue(text.charCodeAt(0))) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
