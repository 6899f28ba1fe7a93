import { EXTENSIONS } from "../input/files.js";
import { ABOUT_CODES } from "../policy/deviation-codes.js";
import { wrap } from "../terminal/wrap.js";

const CODE_WIDTH = Math.max(...Object.keys(ABOUT_CODES).map(({ length }) => length));

const CODES = Object.entries(ABOUT_CODES).map(([code, about]) => {
  return wrap(`${code.padEnd(CODE_WIDTH)}  ${about}`, 2, CODE_WIDTH + 4);
});

/** What the help of `check` says below its options. */
export const ABOUT_CHECK = `
Verdicts:
  conforms  it is as the specification has it (strict accepts it)
  deviates  it leaves the specification as real servers do; wire accepts it
  broken    wire rejects it: clients fail
  There are two schemas of a response: strict is the specification, wire is what
  real servers send and clients can work with.
  A key that the specification does not name is allowed, and listed apart.

Files:
  FILE is a file, a folder, or a quoted pattern such as "recorded/**/*.json".
  "-" is the standard input, and so is no FILE behind a pipe. Of a folder, and
  of all folders in it, those files are read that end with
  ${EXTENSIONS.join(", ")}, or one of them and .gz.
  A file holds
  - one response, or several: one a line (JSON Lines), one after the other, or
    in a list
  - Batch API output
  - a recorded stream, or several: server-sent events, or chunks as JSON
  - log lines with a response inside: it is found at response.body, response,
    data, result, body and some others, and the report says where; elsewhere,
    --at says it
  What "probe --save" wrote is read as well, but not the errors in it.
  It may be compressed with gzip.

Streams:
  Each chunk is checked, then the stream as a whole, then the response that it
  comes to. Places in a chunk begin with its number, from 0: "[12].choices".
  A stream is broken if it breaks off: it ends before every choice said why it
  stopped, and without [DONE]. With [DONE], it deviates. It is broken as well if
  the server sends an error in the middle of it.

What fails:
  --fail-on broken       what is broken (default)
  --fail-on deviation    what deviates as well; --strict is short for this
  --fail-on unknown-key  all that is listed
  --allow missing-key:choices[*].logprobs leaves out one code at one path. A
  path may have [*] for any index, * for any key, and .** at its end for all
  below. In a stream it begins with the chunk, so that streams need an entry of
  their own: missing-key:[*].choices[*].logprobs. An unknown value may be named:
  unknown-value:choices[*].finish_reason="eos". A code without a path is allowed
  anywhere.

Known deviations:
  Use --allow for a few that you accept on purpose, and a baseline for all that
  a server has today: what is new fails. --write-baseline writes what fails, so
  it needs --strict for what deviates. A baseline is for each model apart: a
  new model fails. It never has what is no completion, such as an error.

Codes:
${CODES.join("")}
Exit code:
  0  nothing fails
  1  a response fails
  2  wrong usage, or a file that can't be read or isn't JSON; the rest is
     checked

Examples:
  chat-completion check recorded/*.json
  chat-completion check --strict --format github recorded/*.json
  chat-completion check --format junit=report.xml log.jsonl
  chat-completion check --strict --write-baseline known.json recorded/*.json
  chat-completion check --strict --baseline known.json recorded/*.json

In CI:
  GitHub  run: npx chat-completion check --strict --format github recorded
  GitLab  script: npx chat-completion check --format junit=report.xml recorded
          artifacts: reports: junit: report.xml
`;
