import { parseText } from "@chat-completion/checking";
import { mayBeginValue } from "./bytes.js";
import type { Document, ValueDocument } from "./document.js";
import type { Window } from "./window.js";

/** After this many mistakes in a file, it is no longer said what is wrong with each. To find it takes the most time. */
const MOST_EXPLAINED = 1_000;

/** Makes documents of the text at a window's place. */
export class DocumentEmitter {
  private explained = 0;

  constructor(
    private readonly window: Window,
    readonly emit: (document: Document) => void,
  ) {}

  /** Emits a text as a value. Returns `false` if it is no JSON. `item` is its place in the list around it. */
  value(text: string, item?: number): boolean {
    const parsed = parse(text);
    if (parsed === undefined) return false;
    const { line, column } = this.window;
    const document: ValueDocument = { kind: "value", value: parsed.value, text, line, column };
    if (item !== undefined) document.item = item;
    this.emit(document);
    return true;
  }

  /** Emits what is wrong with a text. Returns `false` if nothing is. */
  mistakeIn(text: string): boolean {
    if (this.explained === MOST_EXPLAINED) {
      this.mistake("this is not JSON");
      return true;
    }
    const { line, column } = this.window;
    const found = parseText({ line, text });
    if ("value" in found) return false;
    this.explained += 1;
    const shift = found.line === line ? column - 1 : 0;
    this.emit({ kind: "mistake", message: found.message, line: found.line, column: found.column + shift });
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
  // To throw an error for each line of a file would take most of the time.
  if (!mayBeginValue(text.charCodeAt(0))) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
