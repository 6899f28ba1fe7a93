import { checkFiles } from "../checking/check-files.js";
import { Report } from "../formats/report.js";
import { endWithReader, writerTo } from "../terminal/output.js";
import { lengthOf, Progress } from "../terminal/progress.js";
import type { OutputOptions, OutputPlan } from "./output-options.js";

/** How the work is done. */
export interface CheckOptions extends OutputOptions {
  /** Where each value has its response. Absent: it is the value, or is looked for. */
  at?: (string | number)[];
  jobs?: number;
}

/** Checks files, prints what was found, and sets the exit code. `version` is that of the command. */
export async function runCheck(
  files: readonly string[],
  plan: OutputPlan,
  options: CheckOptions,
  version: string,
): Promise<void> {
  const { stdout, stderr } = process;
  const { at, jobs = 1, all, decoded, json } = options;
  // What is printed on the terminal meanwhile shows the progress itself.
  const printsMeanwhile = all === true || decoded === true || json === true;
  const wantsBar = stderr.isTTY && !(stdout.isTTY && printsMeanwhile);
  const progress = new Progress(stderr, wantsBar, await lengthOf(files));
  const write = writerTo(stdout, progress);
  const writeError = writerTo(stderr, progress);
  const report = new Report(plan, options, { write, writeError }, version);
  endWithReader(stdout);
  endWithReader(stderr);
  process.exitCode = 0;
  await report.begin();
  const onRead = (bytes: number, checked: number) => {
    progress.checked(checked);
    progress.read(bytes);
  };
  const settings = { jobs, fails: plan.fails, onRead, ...(at !== undefined && { at }) };
  for await (const { results, summary } of checkFiles(files, { ...settings, wants: plan.wants })) {
    if (summary !== undefined) report.addSummary(summary);
    for (const result of results) {
      await report.add(result);
      process.exitCode = report.exitCode;
    }
  }
  progress.hide();
  process.exitCode = await report.end();
}
