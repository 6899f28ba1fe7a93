import { linearRegression } from "simple-statistics";
import { responseWithLogprobs } from "../payloads/logprobs.js";
import { runWorker } from "./run-worker.js";
import type { Cost } from "./time-text.js";

/** How the cost grows with the length of a response. */
export interface Growth {
  /** How many tokens the responses have, each with its log probability and bytes, and no alternatives. */
  lengths: readonly number[];
  /** Nanoseconds for a response, in the order of the lengths: of `JSON.parse`, and of each contender, by name. */
  costs: ReadonlyMap<string, readonly number[]>;
}

const lengths = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

const contenders = ["@chat-completion/core, guard", "@chat-completion/zod/wire", "@chat-completion/zod"];

/** Times our own contenders on responses of 10 to 100,000 tokens. Each round has a process for each contender. */
export async function measureGrowth(rounds: number, quick: boolean): Promise<Growth> {
  const texts = Object.fromEntries(lengths.map((tokens) => [tokens, JSON.stringify(responseWithLogprobs(tokens, 0))]));
  const runs: { contender: string; costs: Readonly<Record<string, Cost>> }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      runs.push({ contender, costs: await runWorker<Cost>("timing", { contender, texts, quick }) });
    }
  }
  // Other work on the machine can only slow a process down: the fastest shows the cost.
  const fastest = (of: typeof runs, part: "parse" | "check") =>
    lengths.map((tokens) => Math.min(...of.map(({ costs }) => costs[tokens]?.[part] ?? Number.NaN)));
  return {
    lengths,
    costs: new Map([
      ["JSON.parse", fastest(runs, "parse")],
      ...contenders.map((contender) => {
        const own = runs.filter((run) => run.contender === contender);
        return [contender, fastest(own, "check")] as const;
      }),
    ]),
  };
}

/**
 * To which power of the length a cost grows: 1 is linear. It is the slope of the straight line that fits the logarithms,
 * from 100 tokens on. Below that, what every response costs has too large a part.
 */
export function exponentOf(lengths: readonly number[], costs: readonly number[]): number {
  const points = lengths.map((length, index) => [Math.log(length), Math.log(costs[index] ?? Number.NaN)]);
  return linearRegression(points.filter((_, index) => (lengths[index] ?? 0) >= 100)).m;
}
