import { printable } from "@chat-completion/checking";
import type { Checked, Finding, Unread } from "../../checking/result.js";
import { levelOf, type Mark } from "../../policy/judge.js";
import type { Colours } from "../../terminal/colours.js";
import { wrap } from "../../terminal/wrap.js";
import { type Place, placeOf } from "../kinds.js";
import { VERDICT_WIDTH, VERDICTS } from "./verdict.js";

/** A finding on a line of its own. */
export function describeFinding(finding: Finding, result: Checked, marks: readonly Mark[], colours: Colours): string {
  const { word, colour } = VERDICTS[levelOf(finding)];
  const sign = marks[result.findings.indexOf(finding)] === "fails" ? "✖" : " ";
  return `${colours[colour](`${sign} ${word.padEnd(VERDICT_WIDTH)}`)}  ${describePlace(placeOf(finding, result))}\n`;
}

/** What could not be read. */
export function describeUnread(unread: Unread, colours: Colours): string {
  const word = unread.verdict === "not-json" ? "not JSON" : "not read";
  const place = unread.kind === "text" ? formatPlace(unread) : nameOf(unread.file);
  const verdict = `✖ ${word.padEnd(VERDICT_WIDTH)}`;
  const lines = wrap(`${verdict}  ${place}  ${printable(unread.message)}`, 0);
  return colours.red(verdict) + lines.slice(verdict.length);
}

/** A place and the sentence about it. */
function describePlace(place: Place): string {
  return `${formatPlace(place)}  ${printable(place.message, 1000)}${inValue(place)}`;
}

/** Where in its value the response was found: `  (in response.body)`. Empty if it is the value itself. */
export function inValue({ at }: Pick<Place, "at">): string {
  return at === undefined ? "" : `  (in ${printable(at)})`;
}

/** `FILE:LINE:COLUMN`, as terminals and editors link it. */
export function formatPlace({ file, line, column }: { file: string; line: number; column: number }): string {
  // Not `${number}`: Node caches the texts that a template makes of numbers, and its memory grows.
  return `${nameOf(file)}:${line.toFixed(0)}:${column.toFixed(0)}`;
}

/** The name of a file, safe to print. */
export function nameOf(file: string): string {
  return file === "-" ? "stdin" : printable(file, 1000);
}
