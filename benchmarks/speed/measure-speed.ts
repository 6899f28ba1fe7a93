import { type Payload, type Variant, variants } from "../payloads/index.js";
import { runChild } from "./child.js";
import type { ContenderTask, Costs } from "./contender-worker.js";
import { median } from "./median.js";
import { type Row, WITHOUT_EVAL } from "./rows.js";

/** What a contender costs on one text. */
export interface Cell {
  /** The share of JSON.parse of the same text in the same process: the median of all rounds. */
  share: number;
  /** How far the rounds are apart: the largest share less the smallest, as a share of the median. */
  spread: number;
  /** Whether the contender accepts the response. */
  accepted: boolean;
}

/** What was measured on one payload. */
export interface PayloadSpeed {
  payload: Payload;
  /** JSON.parse of the conforming text, in nanoseconds: the median of all processes. */
  parse: number;
  /** By the names of the rows. */
  cells: ReadonlyMap<string, Readonly<Record<Variant, Cell>>>;
}

export interface SpeedOptions {
  rows: readonly Row[];
  payloads: readonly Payload[];
  /** In each of them, every row has a process of its own. The processes run one after the other. */
  rounds: number;
  /** Less warm-up and fewer samples: to see that it works, not for figures. */
  quick: boolean;
  /** Called after each process. */
  onProgress(row: Row): void;
}

/** Times every row on every text, in as many processes as there are rows and rounds. */
export async function measureSpeed(options: SpeedOptions): Promise<readonly PayloadSpeed[]> {
  const { rows, payloads, rounds, quick, onProgress } = options;
  const runs: { row: Row; costs: Costs }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const row of rotate(rows, Math.round((round * rows.length) / rounds))) {
      const task: ContenderTask = {
        contender: row.contender,
        payloads: payloads.map(({ name }) => name),
        round,
        warmUp: quick ? { milliseconds: 20, samples: 1 } : { milliseconds: 30, samples: 2 },
        patience: quick ? { milliseconds: 20, samples: 3 } : { milliseconds: 70, samples: 7 },
      };
      const nodeOptions = ["--expose-gc", ...(row.withoutEval ? WITHOUT_EVAL : [])];
      const costs = await runChild<Costs>("contender-worker", task, nodeOptions);
      runs.push({ row, costs });
      onProgress(row);
    }
  }
  return payloads.map((payload) => ({
    payload,
    parse: median(runs.map(({ costs }) => costs[payload.name]?.conforming?.parse ?? Number.NaN)),
    cells: new Map(
      rows.map((row) => {
        const ofRow = runs.filter((run) => run.row === row).map(({ costs }) => costs[payload.name]);
        return [row.name, cellsOf(ofRow)] as const;
      }),
    ),
  }));
}

function cellsOf(runs: readonly (Costs[string] | undefined)[]): Readonly<Record<Variant, Cell>> {
  const cells = variants.map((variant) => {
    const costs = runs.flatMap((run) => run?.[variant] ?? []);
    const shares = costs.map((cost) => cost.share);
    const share = median(shares);
    const spread = (Math.max(...shares) - Math.min(...shares)) / share;
    return [variant, { share, spread, accepted: costs.some(({ accepted }) => accepted) }] as const;
  });
  return Object.fromEntries(cells) as Record<Variant, Cell>;
}

/** So that no row always runs after the same one, or at the same time of a round. */
function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
