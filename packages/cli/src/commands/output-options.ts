import { openSync, readFileSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES, type Output, parseOutput } from "../formats/formats.js";
import { parseAllowance } from "../policy/allowance.js";
import { ReadBaseline } from "../policy/baseline.js";
import { LEVELS, type Level, type Policy } from "../policy/judge.js";
import { NewBaseline } from "../policy/new-baseline.js";
import { askedBy } from "../policy/outcome.js";
import { type PolicyOptions, policyOf } from "../policy/policy-options.js";
import { tryToWrite } from "../terminal/try-to-write.js";

/** The options that say what is printed, and what fails. */
export interface OutputOptions {
  format?: Output[];
  json?: true;
  decoded?: true;
  summary?: true;
  all?: true;
  quiet?: true;
  /** `false` with `--no-color`. */
  color: boolean;
  failOn?: Level;
  strict?: true;
  allow?: string[];
  baseline?: string;
  writeBaseline?: string;
}

/** Adds these options to a command. */
export function addOutputOptions(command: Command): Command {
  return command
    .option(
      "--format <FORMAT[=FILE]>",
      `${FORMAT_NAMES.join(", ")}; with =FILE beside what is printed; may be repeated`,
      collect(readOutput),
    )
    .option("--json", "short for --format json")
    .option("--summary", "print the tables alone")
    .option("--all", "print every place, not the first 20 of each kind")
    .option("--quiet", "print only what fails")
    .option("--decoded", "print each response decoded, as JSON, and what fails on the standard error")
    .option("--no-color", "print without colours; NO_COLOR and FORCE_COLOR work as well")
    .addOption(new Option("--fail-on <LEVEL>", "what fails (default: broken)").choices(LEVELS))
    .option("--strict", "short for --fail-on deviation")
    .option("--allow <CODE[:PATH]>", "a deviation that does not fail; may be repeated", collect(readAllowance))
    .option("--baseline <FILE>", "do not fail for what is in this file")
    .option("--write-baseline <FILE>", "write what fails into this file, and do not fail for it");
}

function collect<Value>(read: (text: string) => Value) {
  return (text: string, before: Value[] = []): Value[] => [...before, read(text)];
}

function readOutput(text: string): Output {
  const output = parseOutput(text);
  if (output === undefined) throw new InvalidArgumentError(`The formats are ${FORMAT_NAMES.join(", ")}.`);
  return output;
}

function readAllowance(text: string): string {
  try {
    return parseAllowance(text).text;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** What was asked for, made of the options. */
export interface OutputPlan {
  /** At most one of them goes to the standard output. The others have a file that was opened. */
  outputs: (Output & { descriptor?: number })[];
  policy: Policy;
  /** The same without a baseline, as the workers have it. */
  fails: PolicyOptions;
  /** `summary`: only the counts are wanted. A baseline has to see each result. */
  wants: "results" | "summary";
  /** The option that made more fail than what is broken. */
  asked?: string;
  readBaseline?: ReadBaseline;
  /** `isLevelGiven`: whether the user said what fails, so that an empty baseline may be meant. */
  writeBaseline?: { baseline: NewBaseline; file: string; isLevelGiven: boolean };
}

/**
 * Makes a plan of the options, and opens the files to write. Throws an error if the options contradict each other, or if
 * a file can't be opened.
 */
export function planOutput(options: OutputOptions): OutputPlan {
  const plan = planOf(options, outputsOf(options));
  return { ...plan, outputs: plan.outputs.map(open) };
}

function planOf(options: OutputOptions, outputs: Output[]): OutputPlan {
  if (options.strict && options.failOn !== undefined && options.failOn !== "deviation") {
    throw new Error("--strict is --fail-on deviation; leave one of them out");
  }
  const level = options.failOn ?? (options.strict ? "deviation" : "broken");
  const asked = askedBy(level, options.strict === true);
  const { allow = [], baseline: file, writeBaseline } = options;
  if (file !== undefined && writeBaseline !== undefined) {
    throw new Error("--write-baseline writes all that fails; leave --baseline out");
  }
  const fails = { level, allow };
  const hasBaseline = file !== undefined || writeBaseline !== undefined;
  const wants = options.summary && !hasBaseline && outputs.length === 1 ? "summary" : "results";
  const common = { outputs, fails, wants, ...(asked !== undefined && { asked }) } as const;
  if (writeBaseline !== undefined) {
    // It is written at the end, and a mistake in its name should be known before.
    attempt(`--write-baseline ${writeBaseline}`, () => tryToWrite(writeBaseline));
    const baseline = new NewBaseline();
    return {
      ...common,
      policy: policyOf(fails, baseline),
      writeBaseline: {
        baseline,
        file: writeBaseline,
        isLevelGiven: options.failOn !== undefined || asked !== undefined,
      },
    };
  }
  if (file === undefined) return { ...common, policy: policyOf(fails) };
  const readBaseline = openBaseline(file);
  return { ...common, policy: policyOf(fails, readBaseline), readBaseline };
}

function outputsOf({ format = [], json, decoded, quiet, summary }: OutputOptions): Output[] {
  const outputs: Output[] = json ? [...format, { name: "json" }] : format;
  const printed = outputs.filter(({ file }) => file === undefined);
  if (printed.length > 1) throw new Error("one format is printed; the others need a file: --format junit=FILE");
  if (decoded && quiet && printed[0]?.name !== "json") {
    throw new Error("--quiet prints only what fails, not each decoded value");
  }
  const name = printed[0]?.name ?? "pretty";
  if (summary && !["pretty", "json", "markdown"].includes(name)) throw new Error(`--format ${name} has no --summary`);
  if (printed.length > 0 || decoded) return outputs;
  return [{ name: "pretty" }, ...outputs];
}

function open({ name, file }: Output) {
  if (file === undefined) return { name };
  return { name, file, descriptor: attempt(`--format ${name}=${file}`, () => openSync(file, "w")) };
}

function openBaseline(file: string): ReadBaseline {
  return attempt(`--baseline ${file}`, () => new ReadBaseline(readFileSync(file, "utf8")));
}

/** Does something with a file. If it fails, the error begins with the option that named the file. */
function attempt<Value>(option: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new Error(`${option}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
