/* The arbitraries of the fixtures generate all that the table has of chunks. */
import { brokenChunk, strictChunk, wireChunk } from "@chat-completion/fixtures/arbitraries";
import { reference } from "@chat-completion/specification";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import { find } from "@chat-completion/specification/read/table";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn } from "./found-in.js";
import { relaxationLines } from "./wire-minus-strict.js";

/** Always the same chunks, so that the results do not vary. */
const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed: 4 });

const chunk = reference("CreateChatCompletionStreamResponse");
const places = [...placesOf(chunk)].filter(({ component }) => find(component, "wire").subject.name === "stream");
const members = places.filter(({ member }) => member !== undefined);
const inStrict = foundIn(sample(strictChunk(), 4000), chunk);
const onWire = foundIn(sample(wireChunk(), 8000), chunk);

/** The paths that are not found, of those places of which something is true. */
function missingFrom(found: ReadonlySet<string>, some: Place[]): string[] {
  return [...new Set(some.map(({ path }) => path))].filter((path) => !found.has(path));
}

test("wireChunk has every member of the table", () => {
  expect(missingFrom(onWire.values, members)).toEqual([]);
});

test("wireChunk has every relaxation of the table", () => {
  expect(places.flatMap(relaxationLines).filter((line) => !onWire.relaxations.has(line))).toEqual([]);
});

describe("strictChunk", () => {
  const ofSpecification = members.filter(({ isOfSpecification }) => isOfSpecification);

  test("has every member of the specification", () => {
    expect(missingFrom(inStrict.values, ofSpecification)).toEqual([]);
  });

  test("has every member absent that the specification allows to be", () => {
    const optional = ofSpecification.filter(({ member }) => member?.isRequired === false);
    expect(missingFrom(inStrict.absent, optional)).toEqual([]);
  });

  test("has every member null that the specification allows to be", () => {
    const nullable = ofSpecification.filter(({ member }) => member?.isNullable === true);
    expect(missingFrom(inStrict.nulls, nullable)).toEqual([]);
  });
});

test("brokenChunk breaks every member of the table that can be broken", () => {
  const keysOf = (path: string) => path.replaceAll(/\[[^\]]*\]/g, "");
  const broken = sample(brokenChunk(), 10_000).map(({ broke: { path } }) =>
    path.filter((key) => typeof key === "string").join("."),
  );
  const breakable = members.filter(({ kind }) => kind.is !== "unknown");
  const paths = breakable.map((place) => ({ ...place, path: keysOf(place.path) }));
  expect(missingFrom(new Set(broken), paths)).toEqual([]);
});
