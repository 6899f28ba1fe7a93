import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Payload, payloads } from "../payloads/index.js";
import { type Row, rows } from "../speed/rows.js";

/** What `pnpm bench` was asked for. */
export interface Options {
  rows: readonly Row[];
  payloads: readonly Payload[];
  rounds: number;
  quick: boolean;
  /** Whether only some contenders or payloads were asked for. Then nothing but their speed is measured. */
  narrowed: boolean;
  /** Where `results.md` and `charts/` are written. Nothing is written where it is absent. */
  folder: string | undefined;
}

/** Where the results are kept. */
const HOME = fileURLToPath(new URL("..", import.meta.url));

const USAGE = `usage: pnpm bench [--rounds 3] [--quick] [--only <contender>]… [--payload <name>]… [--to <folder>]

  --rounds <n>        how many processes each contender has, one after the other; 3 unless told
  --quick             one round and little patience: to see that it works, not for figures
  --only <contender>  times this one, or all that have this in their names
  --payload <name>    times this one: ${payloads.map(({ name }) => name).join(", ")}
  --to <folder>       where to write results.md and charts/; benchmarks/ unless told

With --quick, --only or --payload nothing is written, unless --to says where.`;

/** Reads the command line. Throws an error with the usage where it can't. */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parse(parameters);
  const quick = values.quick ?? false;
  const rounds = values.rounds === undefined ? (quick ? 1 : 3) : Number(values.rounds);
  const narrowed = values.only !== undefined || values.payload !== undefined;
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`Expected a number of rounds\n\n${USAGE}`);
  return {
    rows: select(rows, values.only, "contender"),
    payloads: select(payloads, values.payload, "payload"),
    rounds,
    quick,
    narrowed,
    folder: values.to ?? (quick || narrowed ? undefined : HOME),
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: parameters.filter((parameter) => parameter !== "--"),
      options: {
        rounds: { type: "string" },
        quick: { type: "boolean" },
        only: { type: "string", multiple: true },
        payload: { type: "string", multiple: true },
        to: { type: "string" },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Those that have one of the names, and else those that have one of them in theirs. All where none was given. */
function select<Item extends { name: string }>(
  items: readonly Item[],
  names: readonly string[] | undefined,
  what: string,
): readonly Item[] {
  if (names === undefined) return items;
  const wanted = names.flatMap((name) => {
    const exact = items.filter((item) => item.name === name);
    const found = exact.length > 0 ? exact : items.filter((item) => item.name.includes(name));
    if (found.length === 0) throw new Error(`There is no ${what} ${name}\n\n${USAGE}`);
    return found;
  });
  return items.filter((item) => wanted.includes(item));
}
