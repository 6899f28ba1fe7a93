/* Searches for disagreements until its time is up, and sends messages to its parent process. */
import { memoryUsage } from "node:process";
import * as fc from "fast-check";
import { deepFreeze } from "../corpus/deep-freeze.js";
import { failuresOn, type SearchName, searches } from "./searches.js";

/** The message that a worker sends about every second. */
export interface Progress {
  cases: number;
  /** Bytes in use after the round. */
  heap: number;
  /** A value on which something disagrees, made as small as it could be. */
  found?: { search: SearchName; seed: number; disagreements: string[]; value: unknown };
}

const [firstSeed = 0, until = 0] = process.argv.slice(2).map(Number);

for (let seed = firstSeed; Date.now() < until; seed++) {
  for (const search of Object.keys(searches) as SearchName[]) process.send?.(await round(search, seed));
}
process.disconnect?.();

/** Searches among some values. */
async function round(search: SearchName, seed: number): Promise<Progress> {
  const progress: Progress = { cases: 0, heap: 0 };
  await fc.check(
    fc.asyncProperty(searches[search].values, async (values) => {
      for (const value of values) {
        progress.cases++;
        // Code that changes its input throws.
        deepFreeze(value);
        const disagreements = await failuresOn(search, value);
        if (disagreements.length === 0) continue;
        // Shrinking goes on while there is a smaller one: the last is the smallest.
        progress.found = { search, seed, disagreements, value };
        return false;
      }
      return true;
    }),
    { seed, numRuns: 50 },
  );
  progress.heap = memoryUsage().heapUsed;
  return progress;
}
