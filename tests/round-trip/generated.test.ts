/* The laws of round trips hold for generated responses. */
import { strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import fc from "fast-check";
import { describe, test } from "vitest";
import { roundTripLaws } from "./round-trip.js";

describe.each(Object.entries(roundTripLaws))("on generated responses, %s", (_law, hold) => {
  // Where a law does not hold, the error has the seed and the smallest such response.
  test("for strictResponse", () => fc.assert(fc.property(strictResponse(), hold), { numRuns: 500 }));

  test("for wireResponse", () => fc.assert(fc.property(wireResponse(), hold), { numRuns: 1000 }));
});
