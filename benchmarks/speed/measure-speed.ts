import { median } from "simple-statistics";
import { type Payload, type Variant, variants } from "../payloads/index.js";
import { type Row, WITHOUT_EVAL } from "./rows.js";
import { type Costs, timeTexts } from "./run-worker.js";
import type { Cost } from "./time-text.js";

/** What a contender costs on one text. */
export interface Cell {
  /** The share of the `JSON.parse` right before it: the median of all rounds. */
  share: number;
  /** The largest share of a round less the smallest, as a share of the median. */
  spread: number;
  /** Whether the contender accepts the response. */
  accepted: boolean;
}

/** What was measured on one payload. */
export interface PayloadSpeed {
  payload: Payload;
  /** `JSON.parse` of the conforming text, in nanoseconds: the median of all processes. */
  parse: number;
  /** By the names of the rows. */
  cells: ReadonlyMap<string, Readonly<Record<Variant, Cell>>>;
}

export interface SpeedOptions {
  rows: readonly Row[];
  payloads: readonly Payload[];
  /** In each of them, every row has a process of its own. The processes run one after the other. */
  rounds: number;
  /** Whether few samples do: they show that it works, and give no figures. */
  quick: boolean;
  /** Called after each process. */
  onProgress(row: Row): void;
}

const keyOf = (payload: Payload, variant: Variant) => `${payload.name}, ${variant}`;

/** Times every row on every text, in as many processes as there are rows and rounds. */
export async function measureSpeed(options: SpeedOptions): Promise<readonly PayloadSpeed[]> {
  const { rows, payloads, rounds, quick, onProgress } = options;
  const texts = payloads.flatMap((payload) =>
    variants.map((variant) => [keyOf(payload, variant), payload.text[variant]] as const),
  );
  const runs: { row: Row; costs: Costs }[] = [];
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another row and another text: no row always runs after the same one.
    for (const row of rotate(rows, Math.round((round * rows.length) / rounds))) {
      const task = { contender: row.contender, texts: Object.fromEntries(rotate(texts, round)), quick };
      runs.push({ row, costs: await timeTexts(task, row.withoutEval ? WITHOUT_EVAL : []) });
      onProgress(row);
    }
  }
  const costsOf = (payload: Payload, variant: Variant, row?: Row) =>
    runs.flatMap((run) => (row && run.row !== row ? [] : (run.costs[keyOf(payload, variant)] ?? [])));
  return payloads.map((payload) => ({
    payload,
    parse: median(costsOf(payload, "conforming").map(({ parse }) => parse)),
    cells: new Map(
      rows.map((row) => {
        const cells = variants.map((variant) => [variant, cellOf(costsOf(payload, variant, row))]);
        return [row.name, Object.fromEntries(cells) as Record<Variant, Cell>];
      }),
    ),
  }));
}

function cellOf(costs: readonly Cost[]): Cell {
  const shares = costs.map((cost) => cost.share);
  const share = median(shares);
  const spread = (Math.max(...shares) - Math.min(...shares)) / share;
  return { share, spread, accepted: costs.some(({ accepted }) => accepted) };
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
