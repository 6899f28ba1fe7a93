/* The laws of streams hold for every fixture of a stream, and for generated responses and streams. */
import { deviating, streams, valid } from "@chat-completion/fixtures";
import { strictResponse, wireChunk, wireResponse, wireStream } from "@chat-completion/fixtures/arbitraries";
import fc from "fast-check";
import { describe, test } from "vitest";
import { responseLaws, streamLaws } from "./laws.js";

const responses = Object.entries({ ...valid, ...deviating });
const recorded = Object.entries({ ...streams.valid, ...streams.deviating });

describe.each(Object.entries(responseLaws))("%s", (law, hold) => {
  test.each(responses)(`${law}: %s`, (_, { wire }) => hold(wire));

  test.each(recorded)(`${law}: the stream %s`, (_, { response }) => hold(response));

  // If a law does not hold, the error has the seed and the smallest response that breaks it.
  test(`${law}: strictResponse`, () => fc.assert(fc.property(strictResponse(), hold), { numRuns: 500 }));

  test(`${law}: wireResponse`, () => fc.assert(fc.property(wireResponse(), hold), { numRuns: 500 }));
});

describe.each(Object.entries(streamLaws))("%s", (law, hold) => {
  test.each(recorded)(`${law}: %s`, (_, { chunks }) => hold(chunks));

  test(`${law}: wireStream`, () =>
    fc.assert(
      fc.asyncProperty(wireStream(), async (chunks) => hold(chunks)),
      { numRuns: 200 },
    ));

  test(`${law}: any chunks in a row`, () =>
    fc.assert(
      fc.asyncProperty(fc.array(wireChunk(), { minLength: 1, maxLength: 5 }), async (chunks) => hold(chunks)),
      { numRuns: 200 },
    ));
});
