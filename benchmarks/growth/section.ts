import { markdownTable } from "markdown-table";
import { responseWithLogprobs } from "../payloads/logprobs.js";
import { formatTime } from "../report/format.js";
import type { Section } from "../report/section.js";
import { type Costs, timeTexts } from "../speed/run-worker.js";
import type { Cost } from "../speed/time-text.js";
import { growthChart } from "./chart.js";
import { exponentOf } from "./exponent.js";

/** How many tokens the responses have, each with its log probability and bytes, and no alternatives. */
const lengths = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

const contenders = ["@chat-completion/core, guard", "@chat-completion/zod/wire", "@chat-completion/zod"];

/** Nanoseconds for a response, in the order of the lengths: of `JSON.parse`, and of each contender, by name. */
type GrowthCosts = ReadonlyMap<string, readonly number[]>;

/** How the cost grows with the length of a response. Each round has a process for each contender. */
export async function growthSection(rounds: number, quick: boolean): Promise<Section> {
  const costs = await measureGrowth(rounds, quick);
  const columns = [...costs.values()];
  return {
    title: "Growth",
    body: [
      "The time for a token, in responses of 10 to 100,000 tokens with their log probabilities and bytes, and no alternatives. It is the time of the fastest of a few processes. The last row is the power of the length with which the time for a response grows, from 100 tokens on: 1 is linear.",
      markdownTable(
        [
          ["tokens", ...costs.keys()],
          ...lengths.map((tokens, index) => [
            tokens.toLocaleString("en"),
            ...columns.map((cost) => formatTime((cost[index] ?? Number.NaN) / tokens)),
          ]),
          ["power", ...columns.map((cost) => exponentOf(lengths, cost).toFixed(2))],
        ],
        { align: ["r", ...columns.map(() => "r")] },
      ),
      growthChart(lengths, costs),
    ],
  };
}

async function measureGrowth(rounds: number, quick: boolean): Promise<GrowthCosts> {
  const texts = Object.fromEntries(lengths.map((tokens) => [tokens, JSON.stringify(responseWithLogprobs(tokens, 0))]));
  const runs: { contender: string; costs: Costs }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) runs.push({ contender, costs: await timeTexts({ contender, texts, quick }) });
  }
  // Other work on the machine can only slow a process down: the fastest one shows the cost.
  const fastest = (of: typeof runs, time: (cost: Cost) => number) =>
    lengths.map((tokens) => Math.min(...of.flatMap(({ costs }) => (costs[tokens] ? time(costs[tokens]) : []))));
  return new Map([
    ["JSON.parse", fastest(runs, ({ parse }) => parse)],
    ...contenders.map((name) => {
      const own = runs.filter(({ contender }) => contender === name);
      return [name, fastest(own, ({ parse, share }) => parse * share)] as const;
    }),
  ]);
}
