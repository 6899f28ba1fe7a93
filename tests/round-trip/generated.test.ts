/* The laws of round trips hold for generated responses. */
import { strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import fc from "fast-check";
import { describe, test } from "vitest";
import { roundTripLaws } from "./round-trip.js";

describe.each(Object.entries(roundTripLaws))("%s", (law, hold) => {
  // If a law does not hold, the error has the seed and the smallest response that breaks it.
  test(`${law}: strictResponse`, () => fc.assert(fc.property(strictResponse(), hold), { numRuns: 500 }));

  test(`${law}: wireResponse`, () => fc.assert(fc.property(wireResponse(), hold), { numRuns: 1000 }));
});
