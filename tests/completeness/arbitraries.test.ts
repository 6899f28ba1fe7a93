/* The arbitraries of the fixtures generate everything that the table has. */
import { brokenResponse, strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn } from "./found-in.js";
import { relaxationLines } from "./wire-minus-strict.js";

/** Always the same responses, so that the results do not vary. */
const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed: 4 });

const places = [...placesOf()];
const members = places.filter(({ member }) => member !== undefined);
const inStrict = foundIn(sample(strictResponse(), 4000));
const onWire = foundIn(sample(wireResponse(), 15_000));

/** The paths that are not found, of those places of which something is true. */
function missingFrom(found: ReadonlySet<string>, some: Place[]): string[] {
  return [...new Set(some.map(({ path }) => path))].filter((path) => !found.has(path));
}

test("wireResponse has every member of the table", () => {
  expect(missingFrom(onWire.values, members)).toEqual([]);
});

test("wireResponse has every relaxation of the table", () => {
  expect(places.flatMap(relaxationLines).filter((line) => !onWire.relaxations.has(line))).toEqual([]);
});

describe("strictResponse", () => {
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

test("brokenResponse breaks every member of the table that can be broken", () => {
  // The path of a broken value has keys and indices, and no types of objects.
  const keysOf = (path: string) => path.replaceAll(/\[[^\]]*\]/g, "");
  const broken = sample(brokenResponse(), 10_000).map(({ broke: { path } }) =>
    path.filter((key) => typeof key === "string").join("."),
  );
  // A citation may have any shape.
  const breakable = members.filter(({ kind, path }) => kind.is !== "unknown" && !/\.url_citation\b/.test(path));
  const paths = breakable.map((place) => ({ ...place, path: keysOf(place.path) }));
  expect(missingFrom(new Set(broken), paths)).toEqual([]);
});
