import type { Command } from "commander";
import { coloursFor } from "../check/colours.js";
import { formatSummary } from "../check/report/summary.js";
import { MergeError, mergeFiles } from "../summary/merge-files.js";
import { exitCodeOf } from "../summary/summary.js";

const ABOUT = `
Files:
  A file holds what "check --summary --format json" printed: one summary, or
  several one after the other. "-" is the standard input, and so is no FILE
  behind a pipe. Folders, patterns and gzip are read as by "check".

Exit code:
  0, 1 or 2, as "check" has it for all files together; 2 also if a file has
  something else than summaries
`;

/** Adds the command that adds summaries up. */
export function addMerge(program: Command): void {
  const command = program
    .command("merge")
    .summary("add up the summaries of several runs")
    .description("Adds up summaries of the parts of a data set, and prints that of the whole.")
    .argument("[FILE...]", 'summaries as JSON; "-" is the standard input')
    .option("--format <FORMAT>", "pretty or json", "pretty")
    .addHelpText("after", ABOUT)
    .action(async (files: string[], { format }: { format: string }) => {
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      try {
        const summary = await mergeFiles(files.length === 0 ? ["-"] : files);
        process.exitCode = exitCodeOf(summary);
        const text =
          format === "json"
            ? `${JSON.stringify(summary)}\n`
            : formatSummary(summary, coloursFor(process.stdout)).trimStart();
        process.stdout.write(text);
      } catch (error) {
        if (!(error instanceof MergeError)) throw error;
        command.error(`error: ${error.message}`);
      }
    });
}
