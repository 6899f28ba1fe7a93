import { type Command, InvalidArgumentError, Option } from "commander";
import { type CheckOptions, check } from "../check/check.js";
import { EXTENSIONS } from "../input/files.js";
import { pathOption } from "./path-option.js";

const ABOUT = `
Verdicts:
  conforms  strict accepts it: it is as the specification has it
  deviates  wire accepts it, as it accepts what servers really send; strict does not
  broken    wire rejects it
  not JSON  with the line and the column where it stops being so

Files:
  FILE is a file, a folder, or a quoted pattern such as "recorded/**/*.json".
  "-" is the standard input, and so is no FILE behind a pipe. Of a folder, and of
  all folders in it, those files are read that end with
  ${EXTENSIONS.join(", ")}, or one of them and .gz.
  A file holds
  - one response, or several: one a line (JSON Lines), one after the other, or in
    a list
  - Batch API output
  - a recorded stream, or several: server-sent events, or chunks as JSON
  - log lines with a response inside: at ${"response.body"}, response, data, result, body
    and some others it is found, and the report says where; elsewhere, --at says it
  It may be compressed with gzip.

Streams:
  Each chunk is checked, then the stream as a whole, then the response that it
  comes to. Places in a chunk begin with its number, from 0: "[12].choices".
  A stream is broken if it ends before every choice said why it stopped, or if
  the server sends an error in the middle of it.

Deviations:
  missing-key      a member that is required is not there
  unexpected-null  null stands where it may not
  unknown-value    a string that is none of those that the specification lists
  unexpected-type  a value of another type
  no-choices       choices is empty; strict accepts that
  unknown-key      a key that the specification does not name; strict accepts that
  not-an-object, wrapped, error-envelope, chunk, other-api, decoded   no completion at all
  missing-finish-reason, text-after-finish, changed-id, falling-usage, several-ids,
  repeated-text, completion, missing-done   of a stream as a whole
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

/** Adds the command that checks responses and streams. */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .summary("say where responses leave the specification")
    .description(
      "Says of each response and stream whether it conforms, deviates or is broken, and where it leaves the specification.",
    )
    .argument("[FILE...]", 'files, folders or patterns; "-" is the standard input')
    .option("--strict", "fail where strict rejects a response, as a server's CI may want it")
    .option("--quiet", "print only what fails")
    .option("--summary", "print only the counts: a table for each model")
    .option("--decoded", "print each response decoded, as JSON, and what fails on the standard error")
    .option("--json", "print for machines: a JSON object on a line for each response")
    .addOption(new Option("--format <FORMAT>", "form of the output").choices(["pretty", "json"]).default("pretty"))
    .addOption(pathOption())
    .option("--jobs <N>", "check on N cores at once", parseJobs, 1)
    .addHelpText("after", ABOUT)
    .action(async (files: string[], options: CheckOptions) => {
      if (options.quiet && options.decoded && !options.json) {
        command.error("error: --quiet prints only what fails, not each decoded value");
      }
      if (files.length === 0 && process.stdin.isTTY) command.help({ error: true });
      await check(files.length === 0 ? ["-"] : files, options);
    });
}

const MOST_JOBS = 64;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`It is a number from 1 to ${MOST_JOBS}.`);
}
