import { type Command, InvalidArgumentError, Option } from "commander";
import { countRequests } from "../probe/questions/forms.js";
import { QUESTIONS } from "../probe/questions/list.js";
import type { Question } from "../probe/questions/question.js";
import { FORMATS, type ProbeOutput, parseProbeOutput } from "../probe/reports/write-report.js";
import { type RunOptions, run } from "../probe/run.js";
import { endWithReader } from "../terminal/output.js";

const NAME_WIDTH = Math.max(...QUESTIONS.map(({ name }) => name.length));

const ABOUT_PROBE = `
Questions:
${QUESTIONS.map(({ name, about }) => `  ${name.padEnd(NAME_WIDTH)}  ${about}`).join("\n")}

  Each is asked unstreamed, and streamed with usage. Together they are
  ${countRequests(QUESTIONS)} requests.

Outcomes:
  conforms       it is as the specification has it
  deviates       the specification has it otherwise, what was asked for did not
                 come, or streamed and unstreamed differ
  broken         clients fail on it
  not supported  the server says that it can't do it
  not shown      the model decided otherwise, or the server needs no key
  status 500     an error in the place of an answer
  timed out, no answer

Exit code:
  0  nothing fails
  1  an answer is broken, an error, or none; with --strict, one deviates
  2  wrong usage, or the server can't be reached, or rejects the key

The key is sent to the origin of URL alone, no redirect is followed, and the key
is never printed or saved.
`;

/** Adds the command that asks a server questions. `version` is that of the program. */
export function addProbe(program: Command, version: string): void {
  program
    .command("probe")
    .summary("ask a server questions, and check its answers")
    .description(
      "Asks a live server some thirty short questions, streamed and unstreamed, and says which answers leave the specification.",
    )
    .argument("<URL>", "the base URL, such as http://localhost:8000/v1, or the one that ends in /chat/completions")
    .option("--model <name>", "the model to ask; needed if the server lists more than one")
    .option("--key-env <name>", "the environment variable that has the key")
    .addOption(
      new Option("--header <'name: value'>", "a further header, such as api-key; can be repeated")
        .argParser(collect)
        .default([], "none"),
    )
    .option("--only <names>", "ask only these questions, such as text,one-tool", readNames)
    .option("--timeout <seconds>", "limit for each answer", readSeconds, 60)
    .option("--save <path>", "keep the answers: a file .jsonl, or a folder with a file for each")
    .addOption(
      new Option(
        "--format <format[=file]>",
        `${FORMATS.join(", ")}; with =FILE beside what is printed; may be repeated`,
      )
        .argParser(collectFormats)
        .default([], "pretty"),
    )
    .option("--badge <file>", "write a badge, as the endpoint of shields.io reads it")
    .addOption(
      new Option("--fail-on <level>", "what fails").choices(["broken", "deviation", "unknown-key"]).default("broken"),
    )
    .addOption(new Option("--strict", "short for --fail-on deviation").implies({ failOn: "deviation" }))
    .option("--no-color", "print without colours; NO_COLOR and FORCE_COLOR work as well")
    .addHelpText("after", ABOUT_PROBE)
    .action(async (url: string, options: RunOptions) => {
      endWithReader(process.stdout);
      endWithReader(process.stderr);
      process.exitCode = await run(url, options, process, version);
    });
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function collectFormats(value: string, before: readonly ProbeOutput[]): readonly ProbeOutput[] {
  const output = parseProbeOutput(value);
  if (output === undefined) throw new InvalidArgumentError(`The formats are ${FORMATS.join(", ")}.`);
  if (output.file === undefined && before.some(({ file }) => file === undefined)) {
    throw new InvalidArgumentError("One format is printed; the others need a file: --format junit=FILE.");
  }
  return [...before, output];
}

function readNames(value: string): Question[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !QUESTIONS.some((question) => question.name === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`The questions are ${QUESTIONS.map(({ name }) => name).join(", ")}.`);
  }
  return QUESTIONS.filter(({ name }) => names.includes(name));
}

/** Longest timeout: a day. */
const MOST_SECONDS = 86_400;

function readSeconds(value: string): number {
  const seconds = Number(value);
  if (value.trim() !== "" && seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new InvalidArgumentError("It is a number of seconds.");
}
