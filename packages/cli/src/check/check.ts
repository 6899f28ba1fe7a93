import type { OutputOptions, OutputPlan } from "../commands/output-options.js";
import { Report } from "../formats/report.js";
import { endWithReader, writerTo } from "../terminal/output.js";
import { lengthOf, Progress } from "../terminal/progress.js";
import { checkFiles } from "./check-files.js";

/** Checks files, prints what was found, and sets the exit code. `version` is that of the command. */
export async function check(
  files: readonly string[],
  plan: OutputPlan,
  options: OutputOptions,
  version: string,
): Promise<void> {
  const { stdout, stderr } = process;
  // What is printed on the terminal meanwhile shows the progress itself.
  const printsMeanwhile = options.all === true || options.decoded === true || options.json === true;
  const wantsBar = stderr.isTTY && !(stdout.isTTY && printsMeanwhile);
  const progress = new Progress(stderr, wantsBar, await lengthOf(files));
  const write = writerTo(stdout, progress);
  const writeError = writerTo(stderr, progress);
  const report = new Report(plan, options, { write, writeError }, version);
  endWithReader(stdout);
  endWithReader(stderr);
  process.exitCode = 0;
  await report.begin();
  for await (const result of checkFiles(files, (bytes) => progress.read(bytes))) {
    progress.checked();
    await report.add(result);
    process.exitCode = report.exitCode;
  }
  progress.hide();
  process.exitCode = await report.end();
}
