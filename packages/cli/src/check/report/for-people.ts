import { groupFindings, printable } from "@chat-completion/checking";
import type { Checked, Result } from "../../checking/result.js";
import type { Colours } from "../colours.js";
import { formatCount } from "../format-count.js";
import { toLine } from "./finding.js";
import { formatLines } from "./lines.js";
import { fails, type Report } from "./report.js";
import { formatSummary, hasSeveral } from "./summary.js";

/** `findDeviations` stops after about this many deviations in one list, so this count means "or more". */
const MOST_DEVIATIONS = 1000;

const VERDICT_WIDTH = "not JSON".length + 2;

/** Reports a line for each result, and below it a line for each group of deviations. */
export function reportForPeople(colours: Colours, { quiet, strict }: { quiet: boolean; strict: boolean }): Report {
  return {
    result(result) {
      if (quiet) return fails(result, strict) ? describe(result, colours) : undefined;
      return describe(result, colours);
    },
    end: (summary) => (quiet || !hasSeveral(summary) ? undefined : formatSummary(summary, colours)),
  };
}

/** Describes a result, in lines. */
export function describe(result: Result, colours: Colours): string {
  const place = colours.bold(printable(formatPlace(result), 1000));
  const headline = (verdict: string, colour: (text: string) => string, remark = "", lines = "") => {
    return `${colour(verdict.padEnd(VERDICT_WIDTH))}${place}${remark && `  ${remark}`}\n${lines}`;
  };
  switch (result.verdict) {
    case "conforms":
      return headline("conforms", colours.green, ...describeFindings(result, colours));
    case "deviates":
      return headline("deviates", colours.yellow, ...describeFindings(result, colours));
    case "broken": {
      const first = result.findings.find(({ isBroken }) => isBroken);
      if (first?.path.length === 0) return headline("broken", colours.red, printable(first.message));
      return headline("broken", colours.red, ...describeFindings(result, colours));
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
  // Not `${number}`: Node caches the texts that a template makes of numbers, and its memory grows. `toFixed` isn't
  // cached.
  const place = `${file}:${result.line.toFixed(0)}`;
  if (result.verdict === "not-json") return `${place}:${result.column.toFixed(0)}`;
  const at = result.at === undefined ? "" : ` at ${result.at}`;
  return `${place}${result.customId === undefined ? at : ` (${result.customId})`}`;
}

/** How many findings there are, and a line for each group of them. */
function describeFindings(found: Checked, colours: Colours): [remark: string, lines: string] {
  const findings = found.findings.map(toLine);
  const unknownKeys = findings.filter(({ code }) => code === "unknown-key").length;
  const counts = [say(findings.length - unknownKeys, "deviation"), say(unknownKeys, "unknown key")];
  return [counts.filter(Boolean).join(", "), formatLines(groupFindings(findings), colours)];
}

function say(count: number, noun: string): string {
  if (count === 0) return "";
  return `${formatCount(count)}${count >= MOST_DEVIATIONS ? " or more" : ""} ${noun}${count === 1 ? "" : "s"}`;
}
