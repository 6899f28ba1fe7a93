import type { Payload } from "../../payloads/index.js";
import { runChild } from "../child.js";
import { median } from "../median.js";
import type { Allocations, MemoryTask } from "./memory-worker.js";

/** What is allocated for one response of a payload, in bytes, garbage included. */
export interface PayloadMemory {
  payload: Payload;
  /** By JSON.parse: the value itself, and whatever it needs on the way. */
  parse: number;
  /** By each contender, to check that value, by name. */
  checks: ReadonlyMap<string, number>;
}

/**
 * A young generation so large that nothing is collected while a contender runs: then all that was allocated is what the
 * heap has grown by. In megabytes.
 */
const YOUNG_GENERATION = 512;

const options = [
  "--expose-gc",
  `--min-semi-space-size=${YOUNG_GENERATION}`,
  `--max-semi-space-size=${YOUNG_GENERATION}`,
];

/** Counts what contenders allocate for the conforming response of each payload, a process each. */
export async function measureMemory(
  contenders: readonly string[],
  payloads: readonly Payload[],
): Promise<readonly PayloadMemory[]> {
  const runs = new Map<string, Allocations>();
  for (const contender of contenders) {
    const task: MemoryTask = { contender, payloads: payloads.map(({ name }) => name) };
    runs.set(contender, await runChild<Allocations>("memory/memory-worker", task, options));
  }
  return payloads.map((payload) => {
    const of = (allocations: Allocations) => allocations[payload.name] ?? { parse: Number.NaN, check: Number.NaN };
    return {
      payload,
      parse: median([...runs.values()].map((allocations) => of(allocations).parse)),
      checks: new Map([...runs].map(([contender, allocations]) => [contender, of(allocations).check])),
    };
  });
}
