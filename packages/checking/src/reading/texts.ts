import { isJson, isJsonObject } from "./json.js";
import type { Line } from "./lines.js";
import { isBeginning } from "./syntax-error.js";

/** What should be one JSON value: a line of a file, or the whole of it. */
export interface Text {
  /** The line on which it begins, from 1. */
  line: number;
  text: string;
  /** Why it can't be read as text, and where. Absent where it can. */
  unreadable?: { message: string; line: number; column: number };
}

/** After so many lines without a response, or so many characters, a file that began with no JSON is not looked at any more. */
const MOST_LINES_WITHOUT_JSON = 1_000;
const MOST_CHARACTERS_WITHOUT_JSON = 8 * 1024 * 1024;

/** So long may a value on several lines be, in characters. */
const LONGEST_DOCUMENT = 256 * 1024 * 1024;

/**
 * Splits a file into texts that should be JSON. Blank lines count for nothing.
 *
 * A file is JSON Lines where its first line is a JSON value, and one value on several lines where its first line begins
 * one. But a first line that is broken should not hide the others. So where what was read can be no JSON value, a line
 * that is an object by itself says that the file is JSON Lines after all.
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

/** The lines of a file for as long as it isn't known how to read them. */
class Start {
  readonly lines: Line[] = [];
  private characters = 0;
  /** Whether the first line is a JSON value, begins one, or neither. */
  private first: "value" | "beginning" | "neither" = "neither";
  /** Whether there was a line, after the first, that is an object by itself. */
  private hasObject = false;
  /** At which length to look again whether the lines can still become one value: to look at each would take too long. */
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

  /** Whether there is no use in reading on. */
  isHopeless(): boolean {
    if (this.characters > LONGEST_DOCUMENT) return true;
    if (this.first === "beginning") return this.lines.at(-1)?.unreadable !== undefined;
    return this.lines.length > MOST_LINES_WITHOUT_JSON || this.characters > MOST_CHARACTERS_WITHOUT_JSON;
  }

  /** The texts of a file that ended here. */
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

  /** A bracket alone on its line is how a value begins that was printed for people. */
  private isSurelyDocument(): boolean {
    return /^\s*[[{]\s*$/.test(this.lines[0]?.text ?? "");
  }

  /** The lines as one text, the blank ones between them included: its lines are numbered as those of the file. */
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
