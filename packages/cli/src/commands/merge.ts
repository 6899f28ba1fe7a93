import { breakLogCommands, printableJson } from "@chat-completion/checking";
import type { Command } from "commander";
import { describeModels } from "../formats/pretty/table.js";
import { describeOutcome } from "../formats/words.js";
import { Outcome } from "../policy/outcome.js";
import { MergeError, mergeFiles } from "../summary/merge-files.js";
import { exitCodeOf, type Summary } from "../summary/summary.js";
import { coloursFor } from "../terminal/colours.js";

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
    .option("--format <FORMAT>", "pretty, json", "pretty")
    .addHelpText("after", ABOUT)
    .action(async (files: string[], { format }: { format: string }) => {
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      try {
        const summary = await mergeFiles(files.length === 0 ? ["-"] : files);
        process.exitCode = exitCodeOf(summary);
        const text = format === "json" ? `${printableJson(summary)}\n` : describe(summary);
        process.stdout.write(text);
      } catch (error) {
        if (!(error instanceof MergeError)) throw error;
        command.error(`error: ${error.message}`);
      }
    });
}

function describe(summary: Summary): string {
  const outcome = new Outcome();
  outcome.addSummary(summary);
  const parts = [describeModels(summary, coloursFor(process.stdout), true), `${describeOutcome(outcome)}\n`];
  return breakLogCommands(parts.filter(Boolean).join("\n"));
}
