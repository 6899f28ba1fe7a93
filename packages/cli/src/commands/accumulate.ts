import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import type { Command } from "commander";
import { accumulate } from "../accumulating/accumulate.js";
import { pathOption } from "./path-option.js";

const ABOUT = `
Files:
  A file is a recorded stream: server-sent events ("data: {…}"), or chunks as
  JSON, one a line or in a list. It may be compressed with gzip. "-" is the
  standard input, and so is no FILE behind a pipe.
  A file with several streams gives several responses. A response that was not
  streamed is printed as it is.

Output:
  On a terminal each response is indented, elsewhere it is on a line of its own.
  If a stream breaks off, or the server sends an error in mid-stream, what came
  before is printed all the same, and the reason on the standard error: the exit
  code tells a pipeline whether the response is whole.

Exit code:
  0  every stream was read to its end
  1  one breaks off, or has an error or a broken chunk
  2  wrong usage, or a file that can't be read, or has neither streams nor
     responses
`;

/** Adds the command that prints what recorded streams come to. */
export function addAccumulate(program: Command): void {
  const command = program
    .command("accumulate")
    .summary("print the response that a recorded stream makes")
    .description("Prints the response that the chunks of a recorded stream make, as JSON.")
    .argument("[FILE...]", 'recorded streams; "-" is the standard input')
    .option("--decoded", "print the response decoded")
    .addOption(pathOption())
    .addHelpText("after", ABOUT)
    .action(async (files: string[], options: { decoded?: true; at?: (string | number)[] }) => {
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      process.exitCode = await accumulate(files.length === 0 ? ["-"] : files, {
        ...(options.at !== undefined && { at: options.at }),
        change: options.decoded ? decodeCreateChatCompletionResponse : (response) => response,
      });
    });
}
