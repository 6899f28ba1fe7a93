/* The validators give one verdict, name the same paths, and agree with the guards, the JSON Schemas and `findDeviations`. */
import { expect, test } from "vitest";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { disagreementsOn } from "./disagreements.js";

test("everything agrees on every fixture, and on every value one step away", () => {
  const disagreements: string[] = [];
  let count = 0;
  for (const [what, value] of fixturesAndMutations()) {
    count++;
    disagreements.push(...disagreementsOn(value).map((disagreement) => `${disagreement} (${what})`));
  }
  expect(disagreements.slice(0, 20), disagreements[0]).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});
