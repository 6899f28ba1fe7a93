/** What the help of `check` says below its options. */
export const ABOUT_CHECK = `
Verdicts:
  conforms  it is as the specification has it (strict accepts it)
  deviates  it leaves the specification as real servers do; clients that read
            it with wire schemas work
  broken    wire rejects it: clients fail
  A key that the specification does not name is allowed, and listed apart.

Files:
  A file holds one response, or JSON Lines with one a line, or is a Batch API
  output file. "-" is the standard input, and so is no FILE behind a pipe.

What fails:
  --fail-on broken       what is broken (default)
  --fail-on deviation    what deviates as well; --strict is short for this
  --fail-on unknown-key  all that is listed
  --allow missing-key:choices[*].logprobs leaves out one code at one path. A path
  may have [*] for any index, * for any key, and .** at its end for all below.

Exit code:
  0  nothing fails
  1  a response fails
  2  wrong usage, or a file that can't be read or isn't JSON; the rest is checked

Examples:
  chat-completion check recorded/*.json
  chat-completion check --strict --format github recorded/*.json
  chat-completion check --format pretty --format junit=report.xml log.jsonl
  chat-completion check --strict --write-baseline known.json recorded/*.json
  chat-completion check --strict --baseline known.json recorded/*.json
`;
