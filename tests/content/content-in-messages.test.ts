/*
 * No message of an issue quotes content of a response. A path may hold a key of it, which is where the issue is.
 * Exceptions, which core tests: the error message of a server, and a root that is a text of one line.
 */
import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { hasMarker, markers, placesIn } from "@chat-completion/tests-members/markers";
import { describe, expect, test } from "vitest";
import { allSchemas, decodedSchemas, type Said, wireSchemas } from "./schemas.js";

const decoded = decodeCreateChatCompletionResponse(everyMember as never);

/** The longest message: a server's error is quoted up to 500 characters, and cut. */
const LONGEST = 700;

describe.each([
  ["on the wire", wireSchemas, everyMember],
  ["decoded", decodedSchemas, decoded],
] as const)("a marker in each place of a response, %s", (_where, schemas, response) => {
  const places = placesIn(response);

  test.each(schemas)("%s", (_name, said) => {
    const rejected = places.flatMap((place) =>
      markers.map(([what, marker]) => {
        const texts = said(withValueAt(place, marker, response));
        expect(texts.filter(hasMarker), `${what} at ${place}`).toEqual([]);
        return texts;
      }),
    );
    expect(rejected.filter((texts) => texts.length > 0).length).toBeGreaterThan(places.length);
    for (const text of rejected.flatMap(([message]) => message ?? [])) expect(text.length).toBeLessThan(LONGEST);
  });
});

test.each(allSchemas)("a marker in place of a component: %s", (_name, said: Said) => {
  for (const [what, marker] of markers) expect(said(marker).filter(hasMarker), what).toEqual([]);
});

test("what a marker is looked for in is found, so that the tests above see it", () => {
  for (const [what, marker] of markers) {
    const written = typeof marker === "bigint" ? String(marker) : JSON.stringify(marker);
    expect(hasMarker(written), what).toBe(true);
  }
});
