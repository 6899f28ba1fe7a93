import { printable } from "@chat-completion/checking";
import { Command } from "commander";
import { check } from "./check/check.js";
import { ABOUT_CHECK } from "./commands/about-check.js";
import { addOutputOptions, type OutputOptions, planOutput } from "./commands/output-options.js";
import { addProbe } from "./commands/probe.js";

/**
 * The command line: its arguments, its help and its action. It throws a `CommanderError` where commander would exit.
 */
export function createProgram(version: string): Command {
  const program = new Command("chat-completion")
    .description("Checks chat completion responses against OpenAI's specification.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("(--help says more)")
    .exitOverride();
  const command = program
    .command("check")
    .summary("say where responses leave the specification")
    .description(
      "Says of each response whether it conforms, deviates or is broken, and where it leaves the specification.",
    )
    .argument("[FILE...]", 'files to read; "-" is the standard input')
    .addHelpText("after", ABOUT_CHECK)
    .action(async (files: string[], options: OutputOptions) => {
      const plan = attempt(command, () => planOutput(options));
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      await check(files.length === 0 ? ["-"] : files, plan, options, version);
    });
  addOutputOptions(command);
  addProbe(program, version);
  return program;
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
