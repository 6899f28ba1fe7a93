/* The validators give one verdict, name the same paths, and agree with the guards, the JSON Schemas and the lists of deviations. */
import { expect, test } from "vitest";
import { chunksAndMutations, fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";
import { disagreementsOnChunk } from "./chunk-disagreements.js";
import { disagreementsOn } from "./disagreements.js";

const corpora = {
  response: { values: fixturesAndMutations, disagreementsOn },
  chunk: { values: chunksAndMutations, disagreementsOn: disagreementsOnChunk },
};

test.each(Object.entries(corpora))(
  "everything agrees on every fixture, and on every value one step away: %s",
  (_, { values, disagreementsOn: ask }) => {
    const disagreements: string[] = [];
    let count = 0;
    for (const [what, value] of values()) {
      count++;
      disagreements.push(...ask(value).map((disagreement) => `${disagreement} (${what})`));
    }
    expect(disagreements.slice(0, 20), disagreements[0]).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  },
);
