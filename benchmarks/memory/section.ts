import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import { contenders } from "../contenders/index.js";
import { payloads } from "../payloads/index.js";
import type { Section } from "../report/section.js";
import { runWorker } from "../speed/run-worker.js";

/** The bytes that are allocated for one response, garbage included. */
export interface Allocation {
  /** By `JSON.parse`: the value itself, and what is needed to make it. */
  parse: number;
  /** By the check of that value. */
  check: number;
}

/**
 * In megabytes. The young generation is so large that nothing is collected while a contender runs. What was allocated is
 * then what the heap has grown by.
 */
const YOUNG_GENERATION = 512;

/** Options for Node. */
export const LARGE_YOUNG_GENERATION = ["min", "max"].map((side) => `--${side}-semi-space-size=${YOUNG_GENERATION}`);

/** The smallest and the largest response. */
const measured = payloads.filter(({ name }) => name === "example" || name === "logprobs");

/** What is allocated for a conforming response. Every contender has a process of its own. */
export async function memorySection(): Promise<Section> {
  const texts = Object.fromEntries(measured.map(({ name, text }) => [name, text.conforming]));
  const worker = new URL("memory-worker.ts", import.meta.url);
  const runs: Record<string, Allocation>[] = [];
  for (const contender of Object.keys(contenders)) {
    runs.push(await runWorker<Allocation>(worker, { contender, texts, quick: false }, LARGE_YOUNG_GENERATION));
  }
  const row = (name: string, bytesOf: (payload: string) => number) => [
    name,
    ...measured.map((payload) => Math.max(0, Math.round(bytesOf(payload.name))).toLocaleString("en")),
  ];
  return {
    title: "Memory",
    body: [
      "Bytes that are allocated to check a conforming response, garbage included, and for comparison those that `JSON.parse` allocates to make it. It is what the heap grows by after the code was optimised, in a process whose young generation is so large that nothing is collected.",
      markdownTable(
        [
          ["", ...Object.keys(texts)],
          row("JSON.parse", (payload) => median(runs.map((run) => run[payload]?.parse ?? Number.NaN))),
          ...Object.keys(contenders).map((name, index) =>
            row(name, (payload) => runs[index]?.[payload]?.check ?? Number.NaN),
          ),
        ],
        { align: ["l", ...measured.map(() => "r")] },
      ),
    ],
  };
}
