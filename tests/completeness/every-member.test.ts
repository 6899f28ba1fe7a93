/* The fixtures have every member of the specification. */
import {
  decodeCreateChatCompletionResponse as decode,
  encodeCreateChatCompletionResponse as encode,
} from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import { camelCase } from "@chat-completion/specification/read/names";
import { type Place, placesOf } from "@chat-completion/specification/read/places";
import { describe, expect, test } from "vitest";
import { foundIn } from "./found-in.js";

/** The members of the specification's components, each with its places. */
const members = new Map<string, Place[]>();
for (const place of placesOf()) {
  if (!place.isOfSpecification || place.member === undefined) continue;
  const name = `${place.component} at ${place.path.split(".").at(-1)}`;
  members.set(name, [...(members.get(name) ?? []), place]);
}

/** The first path of each member that is in none of its places. */
function missing(isAt: (path: string) => boolean, which: (place: Place) => boolean = () => true): string[] {
  return [...members.values()]
    .filter(([first]) => which(first as Place))
    .filter((all) => !all.some(({ path }) => isAt(path)))
    .map(([first]) => `${first?.component}: ${first?.path}`);
}

/** The values at a path of the table in a decoded value, whose keys are in camelCase. */
function decodedAt(value: unknown, path: string): unknown[] {
  return path.split(/\.|(?=\[)/).reduce<unknown[]>(
    (values, step) => {
      if (step === "[]") return values.flat();
      const [, type] = /^\[type=(.*)\]$/.exec(step) ?? [];
      if (type !== undefined) return values.flat().filter((one) => Object(one).type === type);
      return values.map((one) => Object(one)[camelCase(step)]).filter((one) => one !== undefined);
    },
    [value],
  );
}

const { wire, decoded } = valid["every-member"];

describe("every member of the specification is", () => {
  test.each<[string, () => ReadonlySet<string>]>([
    ["in the wire of every-member", () => foundIn([wire]).values],
    ["in what its decoded value encodes to", () => foundIn([encode(decoded)]).values],
  ])("%s", (_, find) => {
    const found = find();
    expect(missing((path) => found.has(path))).toEqual([]);
  });

  test.each([
    ["in the decoded value of every-member", () => decoded],
    ["in what its wire decodes to", () => decode(wire)],
  ])("%s", (_, give) => {
    const value = give();
    expect(missing((path) => decodedAt(value, path).length > 0)).toEqual([]);
  });
});

test("every member that the specification allows to be absent is absent from a valid fixture", () => {
  const { absent } = foundIn(Object.values(valid).map((fixture) => fixture.wire));
  expect(
    missing(
      (path) => absent.has(path),
      ({ member }) => member?.isRequired === false,
    ),
  ).toEqual([]);
});

test("every member that the specification allows to be null is null in a fixture", () => {
  const { nulls } = foundIn(Object.values({ ...valid, ...deviating }).map((fixture) => fixture.wire));
  expect(
    missing(
      (path) => nulls.has(path),
      ({ member }) => member?.isNullable === true,
    ),
  ).toEqual([]);
});
