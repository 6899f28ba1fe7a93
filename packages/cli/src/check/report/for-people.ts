import type { Colours } from "../colours.js";
import { formatCount } from "../format-count.js";
import type { Issue, Result } from "../result.js";
import { groupIssues, type IssueGroup } from "./issue-groups.js";
import { printable } from "./printable.js";
import { fails, type Report } from "./report.js";
import { Summary } from "./summary.js";

/** So many lines of issues are printed for a response. */
const MOST_LINES = 50;

/** The schemas stop counting at about so many issues in a list. */
const MOST_ISSUES = 1000;

/** Messages are put below each other, unless a path is longer than this. */
const WIDEST_PATH = 60;

const VERDICT_WIDTH = "not JSON".length + 2;

/** A line for each result, and below it one for each issue. */
export function reportForPeople(colours: Colours, { quiet }: { quiet: boolean }): Report {
  const summary = new Summary();
  return {
    result(result) {
      summary.add(result);
      return quiet && !fails(result) ? undefined : describe(result, colours);
    },
    end: () => (quiet ? undefined : summary.toText()),
  };
}

/** Says in lines what was found out about a response. */
export function describe(result: Result, colours: Colours): string {
  const place = colours.bold(printable(formatPlace(result), 1000));
  const headline = (verdict: string, colour: (text: string) => string, remark = "") => {
    return `${colour(verdict.padEnd(VERDICT_WIDTH))}${place}${remark && `  ${remark}`}\n`;
  };
  switch (result.verdict) {
    case "strict":
      return headline("strict", colours.green);
    case "wire":
      return headline("wire", colours.yellow, countIssues(result.issues)) + describeIssues(result.issues, colours);
    case "refused": {
      const [first] = result.issues;
      if (first?.path.length === 0) return headline("refused", colours.red, printable(first.message));
      return headline("refused", colours.red, countIssues(result.issues)) + describeIssues(result.issues, colours);
    }
    case "not-json":
      return headline("not JSON", colours.red, printable(result.message));
    case "unreadable":
      return headline("not read", colours.red, printable(result.message));
  }
}

function formatPlace(result: Result): string {
  const file = result.file === "-" ? "stdin" : result.file;
  if (result.verdict === "unreadable") return file;
  // Node keeps the text of numbers that a template turned into one, and its memory grows with them. `toFixed` leaves none.
  const place = `${file}:${result.line.toFixed(0)}`;
  if (result.verdict === "not-json") return `${place}:${result.column.toFixed(0)}`;
  return result.customId === undefined ? place : `${place} (${result.customId})`;
}

function countIssues(issues: readonly Issue[]): string {
  const count = formatCount(issues.length);
  return `${count}${issues.length >= MOST_ISSUES ? " or more" : ""} ${issues.length === 1 ? "issue" : "issues"}`;
}

function describeIssues(issues: readonly Issue[], colours: Colours): string {
  const groups = groupIssues(issues);
  const shown = groups.slice(0, MOST_LINES);
  const widths = shown.map(({ path }) => printable(path).length).filter((width) => width <= WIDEST_PATH);
  const lines = shown.map((group) => describeGroup(group, Math.max(0, ...widths), colours));
  const rest = groups.slice(MOST_LINES).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) lines.push(colours.dim(`  and ${formatCount(rest)} more; --json lists them all\n`));
  return lines.join("");
}

function describeGroup({ schema, path, message, count }: IssueGroup, width: number, colours: Colours): string {
  const times = count === 1 ? "" : colours.dim(`  ×${formatCount(count)}`);
  const minds = (schema === "wire" ? colours.red : colours.yellow)(schema.padEnd(VERDICT_WIDTH - 2));
  return `  ${minds}${printable(path).padEnd(width)}  ${printable(message)}${times}\n`;
}
