/* A short run of `pnpm fuzz`, in every run of the tests. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { disagreementsOn } from "../agreement/disagreements.js";
import { responseAndSteps, STEPS } from "./any-response.js";

const CASES = 10_000;

test(`everything agrees on ${CASES} generated values`, () => {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; FUZZ_SEED=${seed} repeats it`);
  fc.assert(
    fc.property(responseAndSteps, (values) => {
      for (const value of values) expect(disagreementsOn(value)).toEqual([]);
    }),
    { seed, numRuns: Math.ceil(CASES / (STEPS + 1)) },
  );
});
