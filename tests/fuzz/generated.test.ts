/* A short run of `pnpm fuzz`, in every run of the tests. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { failuresOn, type SearchName, searches } from "./searches.js";
import { STEPS } from "./steps.js";

/** How many runs: for responses and chunks, 10,000 values with those that are a step away. */
const RUNS: Readonly<Record<SearchName, number>> = {
  response: Math.ceil(10_000 / (STEPS + 1)),
  chunk: Math.ceil(10_000 / (STEPS + 1)),
  stream: 200,
};

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}; FUZZ_SEED=${seed} repeats it`);

test.each(Object.entries(RUNS) as [SearchName, number][])(
  "everything agrees on every generated value: %s",
  async (search, numRuns) => {
    await fc.assert(
      fc.asyncProperty(searches[search].values, async (values) => {
        for (const value of values) expect(await failuresOn(search, value)).toEqual([]);
      }),
      { seed, numRuns },
    );
  },
);
