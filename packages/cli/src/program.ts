import { existsSync } from "node:fs";
import { Command } from "commander";
import { addAccumulate } from "./commands/accumulate.js";
import { addCheck } from "./commands/check.js";
import { addMerge } from "./commands/merge.js";
import { addProbe } from "./commands/probe.js";

/**
 * The command line: its commands, their arguments and help. It throws a `CommanderError` where commander would exit.
 */
export function createProgram(version: string): Command {
  const program = new Command("chat-completion")
    .description("Checks chat completion responses and streams against OpenAI's specification.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(UNKNOWN_COMMAND, explainPath)) })
    .showHelpAfterError("(--help says more)")
    .exitOverride();
  addCheck(program, version);
  addAccumulate(program);
  addMerge(program);
  addProbe(program, version);
  addHelp(program);
  return program;
}

/** Adds `help`. That of commander says nothing of an unknown command. */
function addHelp(program: Command): void {
  program
    .command("help")
    .argument("[command]")
    .description("print the help of a command")
    .helpOption(false)
    .action(async (name?: string) => {
      if (name === undefined) program.help();
      const command = program.commands.find((one) => one.name() === name);
      if (command === undefined) await program.parseAsync([name], { from: "user" });
      command?.help();
    });
}

const UNKNOWN_COMMAND = /^error: unknown command '(.*)'$/m;

/** Whoever names a file in a command's place wants to check it. */
function explainPath(message: string, name: string): string {
  const isPath = existsSync(name) || /[./\\*]/.test(name);
  return isPath ? `${message} (did you mean: chat-completion check ${name})` : message;
}
