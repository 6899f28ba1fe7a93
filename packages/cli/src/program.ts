import { Command } from "commander";
import { type CheckOptions, check } from "./check/check.js";
import { addProbe } from "./commands/probe.js";

const ABOUT_CHECK = `
Verdicts:
  conforms  strict accepts it: it is as the specification has it
  deviates  wire accepts it, as it accepts what servers really send; strict does not
  broken    wire rejects it
  not JSON  with the line and the column where it stops being so

Files:
  A file holds one response, or JSON Lines with one a line, or is a Batch API
  output file. "-" is the standard input, and so is no FILE behind a pipe.
  Chunks of a stream and requests are not checked.

Deviations:
  missing-key      a member that is required is not there
  unexpected-null  null stands where it may not
  unknown-value    a string that is none of those that the specification lists
  unexpected-type  a value of another type
  no-choices       choices is empty; strict accepts that
  unknown-key      a key that the specification does not name; strict accepts that
  not-an-object, wrapped, error-envelope, chunk, other-api, decoded   no completion at all
  Like ones share a line: "choices[*].message.refusal  missing-key  ×12". What wire
  rejects is marked "wire". Of several responses, a table says for
  each model in how many responses each deviation is.

Exit code:
  0  wire accepts every response; with --strict, strict does
  1  one is rejected
  2  wrong usage, or a file that can't be read or isn't JSON; the rest is still checked

Members of a line of --json:
  file        as it was named
  line        where the response begins, or where it stops being JSON; not of "unreadable"
  column      of that place; only of "not-json"
  customId    what a Batch API output file calls the request
  verdict     "conforms", "deviates", "broken", "not-json" or "unreadable"
  strict      whether strict accepts it
  wire        whether wire accepts it
  message     what is wrong; only of "not-json" and "unreadable"
  issues      [{ path, at, message }]: what wire rejects it for; path is an array,
              at the same in words
  deviations  [{ code, path, at, message, received }]: where it leaves the specification;
              received is the JSON type, or the value where it is a word of the protocol
  decoded     the decoded value; only with --decoded, where wire accepts the response
`;

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
    .option("--strict", "fail where strict rejects a response, as a server's CI may want it")
    .option("--quiet", "print only what fails")
    .option("--decoded", "print each response decoded, as JSON, and what fails on the standard error")
    .option("--json", "print for machines: a JSON object on a line for each response")
    .addHelpText("after", ABOUT_CHECK)
    .action(async (files: string[], options: CheckOptions) => {
      if (options.quiet && options.decoded && !options.json) {
        command.error("error: --quiet prints only what fails, not each decoded value");
      }
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      await check(files.length === 0 ? ["-"] : files, options);
    });
  addProbe(program);
  return program;
}
