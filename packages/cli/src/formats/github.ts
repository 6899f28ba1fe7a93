import { breakLogCommands, printable } from "@chat-completion/checking";
import type { Checked, Finding, Result } from "../checking/result.js";
import { levelOf, type Mark } from "../policy/judge.js";
import type { Format, FormatOptions } from "./format.js";
import { PlaceLimit, patternOf, placeOf } from "./kinds.js";
import { count, describeOutcome } from "./words.js";

/** What an annotation says beside its message. */
interface Properties {
  file?: string;
  line?: number;
  col?: number;
  title: string;
}

/** For GitHub Actions: an annotation for each place, and how many fail. */
export function github({ all, quiet }: Pick<FormatOptions, "all" | "quiet">): Format {
  const limit = new PlaceLimit(all);
  const annotate = (result: Checked, finding: Finding, mark: Mark): string => {
    if (mark === "known" || (quiet && mark !== "fails") || !limit.admits(finding)) return "";
    const { file, line, column, message } = placeOf(finding, result);
    const title = `${finding.code} ${patternOf(finding)}`;
    return annotation(commandFor(finding, mark), { ...inFile(file, { line, col: column }), title }, message);
  };
  return {
    result(result, { marks }) {
      if (!("findings" in result)) return annotateUnread(result);
      return result.findings.map((finding, at) => annotate(result, finding, marks[at] ?? "passes")).join("");
    },
    end({ outcome, remarks }) {
      const warnings = remarks.map((remark) => annotation("warning", { title: "baseline" }, remark));
      if (limit.left > 0) warnings.push(`and ${count(limit.left, "place")} more; --all lists them\n`);
      if (!quiet || outcome.failing > 0) warnings.push(`${describeOutcome(outcome)}\n`);
      return warnings.join("");
    },
  };
}

function commandFor(finding: Finding, mark: Mark): "error" | "warning" | "notice" {
  if (mark === "fails") return "error";
  return levelOf(finding) === "unknown-key" ? "notice" : "warning";
}

function annotateUnread(result: Exclude<Result, Checked>): string {
  const title = result.verdict === "not-json" ? "not JSON" : "not read";
  const place = result.kind === "text" ? { line: result.line, col: result.column } : {};
  return annotation("error", { ...inFile(result.file, place), title }, result.message);
}

/** The standard input and a server are no files that GitHub could show. */
function inFile(file: string, place: Pick<Properties, "line" | "col">): Omit<Properties, "title"> {
  if (/^https?:\/\//.test(file)) return {};
  return file === "-" ? place : { file: printable(file, 1000), ...place };
}

/** Writes a workflow command: `::error file=a.json,line=1,col=2,title=…::message`. */
function annotation(command: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${command} ${written.join(",")}::${escapeData(breakLogCommands(printable(message, 1000)))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
