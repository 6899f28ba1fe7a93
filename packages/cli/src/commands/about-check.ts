import { EXTENSIONS } from "../input/files.js";

/** What the help of `check` says below its options. */
export const ABOUT_CHECK = `
Verdicts:
  conforms  it is as the specification has it (strict accepts it)
  deviates  it leaves the specification as real servers do; clients that read
            it with wire schemas work
  broken    wire rejects it: clients fail
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
  It may be compressed with gzip.

Streams:
  Each chunk is checked, then the stream as a whole, then the response that it
  comes to. Places in a chunk begin with its number, from 0: "[12].choices".
  A stream is broken if it ends before every choice said why it stopped, or if
  the server sends an error in the middle of it.

What fails:
  --fail-on broken       what is broken (default)
  --fail-on deviation    what deviates as well; --strict is short for this
  --fail-on unknown-key  all that is listed
  --allow missing-key:choices[*].logprobs leaves out one code at one path. A
  path may have [*] for any index, * for any key, and .** at its end for all
  below.

Exit code:
  0  nothing fails
  1  a response fails
  2  wrong usage, or a file that can't be read or isn't JSON; the rest is
     checked

Examples:
  chat-completion check recorded/*.json
  chat-completion check --strict --format github recorded/*.json
  chat-completion check --format pretty --format junit=report.xml log.jsonl
  chat-completion check --strict --write-baseline known.json recorded/*.json
  chat-completion check --strict --baseline known.json recorded/*.json
`;
