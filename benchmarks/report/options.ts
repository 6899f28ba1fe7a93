import { fileURLToPath } from "node:url";
import { Command, type CommanderError, InvalidArgumentError, Option } from "commander";
import { type Payload, payloads } from "../payloads/index.js";
import { type Row, rows } from "../speed/rows.js";
import { streamContenders } from "../streams/contenders/index.js";
import { type StreamPayload, streamPayloads } from "../streams/payloads.js";

/** What `pnpm bench` was asked for. */
export interface Options {
  rows: readonly Row[];
  payloads: readonly Payload[];
  /** The names of the contenders that read streams. */
  streamContenders: readonly string[];
  streamPayloads: readonly StreamPayload[];
  rounds: number;
  quick: boolean;
  /** Whether only some contenders or payloads were asked for. Then nothing but their speed is measured. */
  narrowed: boolean;
  /** Where `results.md` and `charts/` are written. Nothing is written if it is absent. */
  folder: string | undefined;
}

/** Where the results are kept. */
const HOME = fileURLToPath(new URL("..", import.meta.url));

/** Reads the command line. Help, and what it can't read, are printed, and then given to `exit`, which throws by default. */
export function readOptions(parameters: readonly string[], exit?: (error: CommanderError) => never): Options {
  const command = new Command("pnpm bench")
    .description(
      `Measures what it costs to validate a response and to read a stream, prints it, and writes benchmarks/results.md and its charts.
With --quick, --only or --payload nothing is written, except into the folder that --to names.
With --only or --payload nothing but speed is measured.`,
    )
    .addOption(
      new Option("--rounds <count>", "processes of each contender, one after the other (default: 3)").argParser(
        toRounds,
      ),
    )
    .option("--quick", "one round and few samples: shows that it works, and gives no figures")
    .addOption(
      new Option(
        "--only <name...>",
        "time the contender of this name, or all with this in their names; `stream` is all that read streams",
      ).argParser(toNames),
    )
    .addOption(
      new Option("--payload <name...>", "time this response or stream").choices(named(payloads, streamPayloads)),
    )
    .option("--to <folder>", "where to write results.md and charts/")
    .showSuggestionAfterError(false)
    .exitOverride(exit);
  const asked = command
    .parse(
      parameters.filter((parameter) => parameter !== "--"),
      { from: "user" },
    )
    .opts<{ rounds?: number; quick?: true; only?: string[]; payload?: string[]; to?: string }>();
  const quick = asked.quick ?? false;
  const narrowed = asked.only !== undefined || asked.payload !== undefined;
  return {
    rows: rows.filter(({ name }) => asked.only?.includes(name) ?? true),
    payloads: payloads.filter(({ name }) => asked.payload?.includes(name) ?? true),
    streamContenders: Object.keys(streamContenders).filter((name) => asked.only?.includes(name) ?? true),
    streamPayloads: streamPayloads.filter(({ name }) => asked.payload?.includes(name) ?? true),
    rounds: asked.rounds ?? (quick ? 1 : 3),
    quick,
    narrowed,
    folder: asked.to ?? (quick || narrowed ? undefined : HOME),
  };
}

function toRounds(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new InvalidArgumentError("Expected 1 or more.");
  return rounds;
}

/** The names of contenders that a name stands for, added to those before. */
function toNames(name: string, before: readonly string[] = []): readonly string[] {
  const all = [...named(rows), ...Object.keys(streamContenders)];
  const found = all.includes(name) ? [name] : all.filter((one) => one.includes(name));
  if (found.length === 0) throw new InvalidArgumentError("No contender has it in its name.");
  return [...before, ...found];
}

/** The names of all items. */
function named(...lists: readonly (readonly { name: string }[])[]): string[] {
  return lists.flat().map(({ name }) => name);
}
