import { runChild } from "../child.js";
import type { Cost } from "../time-text.js";
import type { GrowthTask } from "./growth-worker.js";

/** How the cost grows with the length of a response. */
export interface Growth {
  /** How many tokens the responses have, each with its log probability and bytes, and no alternatives. */
  lengths: readonly number[];
  /** Nanoseconds for a response, in the order of the lengths: of JSON.parse, and of each contender, by name. */
  costs: ReadonlyMap<string, readonly number[]>;
}

const lengths = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

const contenders = ["@chat-completion/core, guard", "@chat-completion/zod/wire", "@chat-completion/zod"];

/** Times ours on responses of 10 to 100,000 tokens. Each round has a process for each contender. */
export async function measureGrowth(rounds: number, quick: boolean): Promise<Growth> {
  const patience = quick ? { milliseconds: 10, samples: 3 } : { milliseconds: 100, samples: 7 };
  const runs = new Map<string, Cost[][]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [contender, costs] of runs) {
      const task: GrowthTask = { contender, lengths, patience };
      costs.push(await runChild<Cost[]>("growth/growth-worker", task, ["--expose-gc"]));
    }
  }
  // What else the machine does can only slow a round down: the fastest says what it takes.
  const across = (runs: readonly Cost[][], part: "parse" | "check") =>
    lengths.map((_, index) => Math.min(...runs.map((costs) => costs[index]?.[part] ?? Number.NaN)));
  return {
    lengths,
    costs: new Map([
      ["JSON.parse", across([...runs.values()].flat(), "parse")],
      ...[...runs].map(([contender, costs]) => [contender, across(costs, "check")] as const),
    ]),
  };
}

/**
 * To which power of the length a cost grows: 1 is linear. The slope of the straight line through the logarithms that is
 * closest to them, from 100 tokens on, where what is the same for every response no longer counts.
 */
export function exponentOf(lengths: readonly number[], costs: readonly number[]): number {
  const points = lengths.flatMap((length, index) =>
    length < 100 ? [] : [{ x: Math.log(length), y: Math.log(costs[index] ?? Number.NaN) }],
  );
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
