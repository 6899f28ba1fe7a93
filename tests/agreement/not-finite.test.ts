/* No reader accepts a number that is not finite: wherever a number may stand, it is rejected, and at its place. But for a citation, which may have any shape. */
import { valid } from "@chat-completion/fixtures";
import { subjects } from "@chat-completion/specification";
import { describe, expect, test } from "vitest";
import { NOT_FINITE } from "../corpus/mutations.js";
import { placesIn, replacedAt } from "../corpus/places.js";
import { pathsOf, validatorsOf } from "../validators.js";
import { disagreementsOn } from "./disagreements.js";

const { wire: response } = valid["every-member"];
const componentsOfTable = subjects.flatMap(({ components }) => components);
const numbers = placesIn(response).filter(({ kind }) => kind.is === "number" || kind.is === "integer");

test("there is a number in every place that the table has for one", () => {
  const places = componentsOfTable.flatMap((component) =>
    component.is === "object" ? Object.entries(component.members) : [],
  );
  const named = places.filter(([, { kind }]) => kind.is === "number" || kind.is === "integer").map(([key]) => key);
  const keys = numbers.flatMap(({ path }) => path);
  expect(keys).toEqual(expect.arrayContaining([...named, "bytes", "category_scores"]));
});

describe.each(numbers.map(({ path }) => ({ path })))("$path", ({ path }) => {
  test.each(NOT_FINITE)("rejects %s", (number) => {
    const value = replacedAt<unknown>(response, path, number);
    expect(disagreementsOn(value)).toEqual([]);
    for (const { entry, parse } of validatorsOf("CreateChatCompletionResponse")) {
      // On the wire, a citation with such a number is one in another shape.
      const paths = entry !== "strict" && path.includes("url_citation") ? [] : [JSON.stringify(path)];
      expect(pathsOf(parse(value))).toEqual(paths);
    }
  });
});
