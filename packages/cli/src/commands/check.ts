import { printable } from "@chat-completion/checking";
import { type Command, InvalidArgumentError } from "commander";
import { ABOUT_CHECK } from "./about-check.js";
import { addOutputOptions, planOutput } from "./output-options.js";
import { pathOption } from "./path-option.js";
import { type CheckOptions, runCheck } from "./run-check.js";

/** Adds the command that checks responses and streams. `version` is that of the program. */
export function addCheck(program: Command, version: string): void {
  const command = program
    .command("check")
    .summary("say where responses leave the specification")
    .description(
      "Says of each response and stream whether it conforms, deviates or is broken, and where it leaves the specification.",
    )
    .argument("[FILE...]", 'files, folders or patterns; "-" is the standard input')
    .addOption(pathOption())
    .option("--jobs <N>", "check on N cores at once", parseJobs, 1)
    .addHelpText("after", ABOUT_CHECK)
    .action(async (files: string[], options: CheckOptions) => {
      const plan = attempt(command, () => planOutput(options));
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      await runCheck(files.length === 0 ? ["-"] : files, plan, options, version);
    });
  addOutputOptions(command);
}

/** Reports what options contradict each other, as commander reports wrong ones. */
function attempt<Value>(command: Command, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    // The message may quote a baseline.
    return command.error(`error: ${printable(error instanceof Error ? error.message : String(error), 1000)}`);
  }
}

const MOST_JOBS = 64;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`It is a number from 1 to ${MOST_JOBS}.`);
}
