import { checkFiles } from "./check-files.js";
import { coloursFor } from "./colours.js";
import { endWithReader, writerTo } from "./output.js";
import { lengthOf, Progress } from "./progress.js";
import { reportDecoded } from "./report/decoded.js";
import { reportForMachines } from "./report/for-machines.js";
import { describe, reportForPeople } from "./report/for-people.js";
import { fails, type Report } from "./report/report.js";
import type { Result } from "./result.js";

export interface CheckOptions {
  decoded?: true;
  json?: true;
  quiet?: true;
  strict?: true;
}

/** Checks files, prints the report, and sets the exit code. */
export async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const { stdout, stderr } = process;
  const { strict = false } = options;
  // Results that are printed on the terminal show the progress themselves.
  const wantsBar = stderr.isTTY && (options.quiet === true || !stdout.isTTY);
  const progress = new Progress(stderr, wantsBar, await lengthOf(files));
  const write = writerTo(stdout, progress);
  const writeError = writerTo(stderr, progress);
  const report = chooseReport(options);
  const errorColours = coloursFor(stderr);
  endWithReader(stdout);
  endWithReader(stderr);
  process.exitCode = 0;
  for await (const found of checkFiles(files, (bytes) => progress.read(bytes))) {
    progress.checked();
    const { result, text } = toText(found, report);
    process.exitCode = Math.max(Number(process.exitCode), exitCodeOf(result, strict));
    if (text !== undefined) await write(text);
    if (isForStderr(result, options)) await writeError(describe(result, errorColours));
  }
  progress.hide();
  const last = report.end?.();
  if (last !== undefined) await write(last);
}

function chooseReport(options: CheckOptions): Report {
  const { json = false, decoded = false, quiet = false, strict = false } = options;
  if (json) return reportForMachines({ quiet, decoded, strict });
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
    const failure: Result = { verdict: "unreadable", file: result.file, message };
    return { result: failure, text: report.result(failure) };
  }
}

/** Whether a result is described on the standard error, because the standard output has only decoded values. */
function isForStderr(result: Result, { json, decoded, strict }: CheckOptions): boolean {
  return decoded === true && json !== true && fails(result, strict === true);
}

function exitCodeOf(result: Result, strict: boolean): number {
  if (result.verdict === "not-json" || result.verdict === "unreadable") return 2;
  return fails(result, strict) ? 1 : 0;
}
