/* Searches for disagreements until its time is up, and sends messages to its parent process. */
import { memoryUsage } from "node:process";
import * as fc from "fast-check";
import { disagreementsOn } from "../agreement/disagreements.js";
import { deepFreeze } from "../corpus/deep-freeze.js";
import { responseAndSteps } from "./any-response.js";

/** The message that a worker sends about every second. */
export interface Progress {
  cases: number;
  /** Bytes in use after the round. */
  heap: number;
  /** A value on which something disagrees, made as small as it could be. */
  found?: { seed: number; disagreements: string[]; value: unknown };
}

const [firstSeed = 0, until = 0] = process.argv.slice(2).map(Number);

for (let seed = firstSeed; Date.now() < until; seed++) {
  const progress: Progress = { cases: 0, heap: 0 };
  fc.check(
    fc.property(responseAndSteps, (values) => {
      for (const value of values) {
        progress.cases++;
        // Code that changes its input throws.
        deepFreeze(value);
        const disagreements = failuresOn(value);
        if (disagreements.length === 0) continue;
        // Shrinking goes on while there is a smaller one: the last is the smallest.
        progress.found = { seed, disagreements, value };
        return false;
      }
      return true;
    }),
    { seed, numRuns: 50 },
  );
  progress.heap = memoryUsage().heapUsed;
  process.send?.(progress);
}
process.disconnect?.();

function failuresOn(value: unknown): string[] {
  try {
    return disagreementsOn(value);
  } catch (error) {
    return [`threw ${error}`];
  }
}
