import { type Finding, printable } from "@chat-completion/checking";
import type { Colours } from "../colours.js";
import { formatCount } from "../format-count.js";

/** Limit on the lines below a headline. */
const MOST_LINES = 50;

/**
 * Codes are aligned behind the longest path. Paths longer than this are not counted, and push their code to the right.
 */
const WIDEST_PATH = 60;

/** A line for findings that differ only in the indices of their paths. */
export interface Line {
  code: Finding["code"];
  /** In words. Empty for the response as a whole. */
  path: string;
  detail: string;
  /** The number of findings that the line stands for, written at its end. Absent means 1, and is not written. */
  count?: number;
  /** Text before the path. Absent means none. */
  before?: string;
}

/** Writes lines in aligned columns. `isOpen` means that there are further lines, which were not counted. */
export function formatLines(lines: readonly Line[], colours: Colours, isOpen = false): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => ({ ...line, path: printable(line.path) || "(whole)" }));
  const pathWidth = widest(shown.map(({ path }) => path).filter(({ length }) => length <= WIDEST_PATH));
  const codeWidth = widest(shown.map(({ code }) => code));
  const written = shown.map((line) => formatLine(line, pathWidth, codeWidth, colours));
  const rest = lines.slice(MOST_LINES).reduce((sum, { count = 1 }) => sum + count, 0);
  if (isOpen) written.push(colours.dim(`  and ${formatCount(rest)} more, and others that were not counted\n`));
  else if (rest > 0) written.push(colours.dim(`  and ${formatCount(rest)} more; --json lists them all\n`));
  return written.join("");
}

function formatLine(line: Line, pathWidth: number, codeWidth: number, colours: Colours): string {
  const { before = "", path, code, detail, count = 1 } = line;
  const place = before + path.padEnd(pathWidth);
  const times = count === 1 ? "" : colours.dim(`  ×${formatCount(count)}`);
  const padded = detail || times ? code.padEnd(codeWidth) : code;
  if (code === "unknown-key") return `  ${colours.dim(`${place}  ${padded}${times}`)}\n`;
  const colour = code === "wire" ? colours.red : colours.yellow;
  return `  ${place}  ${colour(padded)}${detail && `  ${printable(detail)}`}${times}\n`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
