/* The fixtures show everything that the specification has. */
import { deviating, valid } from "@chat-completion/fixtures";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import { expect, test } from "vitest";
import { foundIn } from "./found-in.js";

/** The members of the specification's components, each with its places. */
const members = new Map<string, Place[]>();
for (const place of placesOf()) {
  if (!place.isOfSpecification || place.member === undefined) continue;
  const name = `${place.component} at ${place.path.split(".").at(-1)}`;
  members.set(name, [...(members.get(name) ?? []), place]);
}

/** The first path of each member that is found in none of its places. */
function missingFrom(found: ReadonlySet<string>, which: (place: Place) => boolean = () => true): string[] {
  return [...members.values()]
    .filter(([first]) => which(first as Place))
    .filter((all) => !all.some(({ path }) => found.has(path)))
    .map(([first]) => `${first?.component}: ${first?.path}`);
}

test("every-member has every member of the specification", () => {
  expect(missingFrom(foundIn([valid["every-member"].wire]).values)).toEqual([]);
});

test("every member that the specification allows to be absent is absent from a valid fixture", () => {
  const { absent } = foundIn(Object.values(valid).map(({ wire }) => wire));
  expect(missingFrom(absent, ({ member }) => member?.isRequired === false)).toEqual([]);
});

test("every member that the specification allows to be null is null in a fixture", () => {
  const { nulls } = foundIn(Object.values({ ...valid, ...deviating }).map(({ wire }) => wire));
  expect(missingFrom(nulls, ({ member }) => member?.isNullable === true)).toEqual([]);
});
