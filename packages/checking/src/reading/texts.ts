import { isJson, isJsonObject } from "./json.js";
import type { Line } from "./lines.js";
import { isBeginning } from "./syntax-error.js";

/** A text that should be one JSON value: a line of a file, or the whole file. */
export interface Text {
  /** The line on which it begins, from 1. */
  line: number;
  text: string;
  /** Why it can't be read as text, and where. Absent if it can be read. */
  unreadable?: { message: string; line: number; column: number };
}

/** If a file begins with no JSON, reading stops after this many lines without a response, or this many characters. */
const MOST_LINES_WITHOUT_JSON = 1_000;
const MOST_CHARACTERS_WITHOUT_JSON = 8 * 1024 * 1024;

/** Limit on a value on several lines, in UTF-16 units. */
const LONGEST_DOCUMENT = 256 * 1024 * 1024;

/**
 * Splits a file into texts that should be JSON. Blank lines are ignored.
 *
 * If the first line is a JSON value, the file is JSON Lines. If the first line is the beginning of a value, the file is
 * one value on several lines. A broken first line should not hide the others: if the lines so far can't become a JSON
 * value, and a later line is an object by itself, the file is JSON Lines after all.
 */
export async function* splitTexts(lines: AsyncIterable<Line>): AsyncGenerator<Text> {
  let start: Start | undefined = new Start();
  for await (const line of lines) {
    if (isBlank(line)) continue;
    if (start === undefined) {
      yield toText(line);
      continue;
    }
    start.add(line);
    if (start.isJsonLines()) {
      yield* start.lines.map(toText);
      start = undefined;
    } else if (start.isHopeless()) break;
  }
  if (start !== undefined) yield* start.end();
}

/** The first lines of a file, until it is known whether the file is JSON Lines or one value. */
class Start {
  readonly lines: Line[] = [];
  private characters = 0;
  /** Whether the first line is a JSON value, begins one, or neither. */
  private first: "value" | "beginning" | "neither" = "neither";
  /** Whether a line after the first is an object by itself. */
  private hasObject = false;
  /** The length at which to check again whether the lines can become one value. To check at each line would be slow. */
  private lookAgainAt = 0;

  add(line: Line): void {
    if (this.lines.length === 0) this.first = judge(line);
    this.lines.push(line);
    this.characters += line.text.length + 1;
  }

  isJsonLines(): boolean {
    if (this.first === "value") return true;
    const last = this.lines.at(-1);
    if (this.lines.length === 1 || this.isSurelyDocument() || last === undefined || !isJsonObject(last.text))
      return false;
    this.hasObject = true;
    if (this.characters < this.lookAgainAt) return false;
    this.lookAgainAt = this.characters * 2;
    return !isBeginning(this.join()) && !isJson(this.join());
  }

  /** Whether to stop reading. */
  isHopeless(): boolean {
    if (this.characters > LONGEST_DOCUMENT) return true;
    if (this.first === "beginning") return this.lines.at(-1)?.unreadable !== undefined;
    return this.lines.length > MOST_LINES_WITHOUT_JSON || this.characters > MOST_CHARACTERS_WITHOUT_JSON;
  }

  /** The texts, if the file ends here. */
  end(): Text[] {
    const [first] = this.lines;
    if (first === undefined) return [{ line: 1, text: "" }];
    const unreadable = this.lines.find((line) => line.unreadable !== undefined);
    if (unreadable !== undefined) return [{ ...toText(unreadable), line: first.number }];
    if (this.characters > LONGEST_DOCUMENT) return [tooLong(first)];
    const text = this.join();
    if (this.hasObject && !isJson(text)) return this.lines.map(toText);
    return [{ line: first.number, text }];
  }

  /** Whether the first line is only a bracket, as in pretty-printed JSON. */
  private isSurelyDocument(): boolean {
    return /^\s*[[{]\s*$/.test(this.lines[0]?.text ?? "");
  }

  /** The lines as one text, blank lines included, so that its line numbers are those of the file. */
  private join(): string {
    let text = "";
    let number = this.lines[0]?.number ?? 1;
    for (const line of this.lines) {
      text += "\n".repeat(line.number - number) + line.text;
      number = line.number;
    }
    return text;
  }
}

function judge({ text, unreadable }: Line): Start["first"] {
  if (unreadable !== undefined) return "neither";
  if (isJson(text)) return "value";
  return isBeginning(text) ? "beginning" : "neither";
}

function isBlank({ text, unreadable }: Line): boolean {
  return unreadable === undefined && text.trim() === "";
}

function toText({ number, text, unreadable }: Line): Text {
  return { line: number, text, ...(unreadable && { unreadable: { ...unreadable, line: number } }) };
}

function tooLong({ number }: Line): Text {
  const message = `longer than ${LONGEST_DOCUMENT / 1024 / 1024} MiB; of several responses, put each on a line of its own`;
  return { line: number, text: "", unreadable: { message, line: number, column: 1 } };
}
