import { checkFiles } from "../checking/check-files.js";
import { failureOf } from "../checking/fails.js";
import type { Result } from "../checking/result.js";
import { exitCodeOf } from "../summary/summary.js";
import { SummaryBuilder } from "../summary/summary-builder.js";
import { coloursFor } from "./colours.js";
import { endWithReader, writerTo } from "./output.js";
import { lengthOf, Progress } from "./progress.js";
import { reportDecoded } from "./report/decoded.js";
import { reportForMachines } from "./report/for-machines.js";
import { describe, reportForPeople } from "./report/for-people.js";
import { fails, type Report } from "./report/report.js";
import { formatSummary } from "./report/summary.js";

export interface CheckOptions {
  at?: (string | number)[];
  decoded?: true;
  format?: "pretty" | "json";
  jobs?: number;
  json?: true;
  quiet?: true;
  strict?: true;
  summary?: true;
}

/** Checks files, prints the report, and sets the exit code. */
export async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const { stdout, stderr } = process;
  const { at, jobs = 1, strict = false, summary: wantsSummary = false } = options;
  // Results that are printed on the terminal show the progress themselves.
  const wantsBar = stderr.isTTY && (options.quiet === true || wantsSummary || !stdout.isTTY);
  const progress = new Progress(stderr, wantsBar, await lengthOf(files));
  const write = writerTo(stdout, progress);
  const writeError = writerTo(stderr, progress);
  const report = chooseReport(options);
  const errorColours = coloursFor(stderr);
  const summary = new SummaryBuilder();
  endWithReader(stdout);
  endWithReader(stderr);
  process.exitCode = 0;
  const onRead = (bytes: number, checked: number) => {
    progress.checked(checked);
    progress.read(bytes);
  };
  const settings = { jobs, fails: { strict }, onRead, ...(at !== undefined && { at }) };
  for await (const checked of checkFiles(files, { ...settings, wants: wantsSummary ? "summary" : "results" })) {
    if (checked.summary !== undefined) summary.addSummary(checked.summary);
    for (const found of checked.results) {
      const { result, text } = toText(found, report);
      summary.add(result, failureOf(result, { strict }));
      process.exitCode = exitCodeOf(summary.counts);
      if (text !== undefined) await write(text);
      if (isForStderr(result, options)) await writeError(describe(result, errorColours));
    }
  }
  progress.hide();
  const whole = summary.toSummary();
  process.exitCode = exitCodeOf(whole);
  const last = wantsSummary ? formatWhole(whole, options) : report.end?.(whole);
  if (last !== undefined) await write(last);
}

function formatWhole(summary: ReturnType<SummaryBuilder["toSummary"]>, { format, json }: CheckOptions): string {
  if (json || format === "json") return `${JSON.stringify(summary)}\n`;
  return formatSummary(summary, coloursFor(process.stdout)).trimStart();
}

function chooseReport(options: CheckOptions): Report {
  const { json = false, format, decoded = false, quiet = false, strict = false } = options;
  if (json || format === "json") return reportForMachines({ quiet, decoded, strict });
  if (decoded) return reportDecoded({ indented: process.stdout.isTTY });
  return reportForPeople(coloursFor(process.stdout), { quiet, strict });
}

/** Writes a result as text. A value that is nested too deep for `JSON.stringify` is reported as unreadable. */
function toText(result: Result, report: Report): { result: Result; text: string | undefined } {
  try {
    return { result, text: report.result(result) };
  } catch (error) {
    if (!(error instanceof RangeError) || !("line" in result)) throw error;
    const message = `line ${result.line}: nested too deep to print it decoded`;
    const failure: Result = { kind: "file", verdict: "unreadable", file: result.file, message };
    return { result: failure, text: report.result(failure) };
  }
}

/** Whether a result is described on the standard error, because the standard output has only decoded values. */
function isForStderr(result: Result, { json, format, decoded, strict }: CheckOptions): boolean {
  return decoded === true && json !== true && format !== "json" && fails(result, strict === true);
}
