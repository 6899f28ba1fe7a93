import { median } from "simple-statistics";
import type { Payload } from "../payloads/index.js";
import { runWorker } from "./run-worker.js";

/** The bytes that are allocated for one response, garbage included. */
export interface Allocation {
  /** By `JSON.parse`: the value itself, and what is needed to make it. */
  parse: number;
  /** By the check of that value. */
  check: number;
}

/** What is allocated for the conforming response of a payload. */
export interface PayloadMemory {
  payload: Payload;
  /** By `JSON.parse`: the median of all processes. */
  parse: number;
  /** By each contender, by name. */
  checks: ReadonlyMap<string, number>;
}

/**
 * In megabytes. The young generation is so large that nothing is collected while a contender runs. What was allocated is
 * then what the heap has grown by.
 */
const YOUNG_GENERATION = 512;

const nodeOptions = ["min", "max"].map((side) => `--${side}-semi-space-size=${YOUNG_GENERATION}`);

/** Counts what contenders allocate, in a process for each. */
export async function measureMemory(
  contenders: readonly string[],
  payloads: readonly Payload[],
): Promise<readonly PayloadMemory[]> {
  const texts = Object.fromEntries(payloads.map(({ name, text }) => [name, text.conforming]));
  const runs = new Map<string, Readonly<Record<string, Allocation>>>();
  for (const contender of contenders) {
    runs.set(contender, await runWorker<Allocation>("memory", { contender, texts, quick: false }, nodeOptions));
  }
  return payloads.map((payload) => {
    const of = (part: keyof Allocation) =>
      new Map(
        [...runs].map(([contender, allocations]) => [contender, allocations[payload.name]?.[part] ?? Number.NaN]),
      );
    return { payload, parse: median([...of("parse").values()]), checks: of("check") };
  });
}
