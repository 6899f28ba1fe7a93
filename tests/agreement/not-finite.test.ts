/* A number that is not finite is rejected at its path, in every place of a number but a citation, which may have any shape. */
import { valid } from "@chat-completion/fixtures";
import { subjects } from "@chat-completion/specification";
import { pathsOf, schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { NOT_FINITE } from "../corpus/mutations.js";
import { placesIn, replacedAt } from "../corpus/places.js";
import { disagreementsOn } from "./disagreements.js";

const { wire: response } = valid["every-member"];
const componentsOfTable = subjects.flatMap(({ components }) => components);
const numbers = placesIn(response).filter(({ kind }) => kind.is === "number" || kind.is === "integer");

test("every-member has a number in every place of a number in the table", () => {
  const places = componentsOfTable.flatMap((component) =>
    component.is === "object" ? Object.entries(component.members) : [],
  );
  const named = places.filter(([, { kind }]) => kind.is === "number" || kind.is === "integer").map(([key]) => key);
  const keys = numbers.flatMap(({ path }) => path);
  expect(keys).toEqual(expect.arrayContaining([...named, "bytes", "category_scores"]));
});

describe.each(numbers.map(({ path }) => ({ path })))("$path", ({ path }) => {
  test.each(NOT_FINITE)(`everything rejects %s at ${path.join(".")}`, (number) => {
    const value = replacedAt<unknown>(response, path, number);
    expect(disagreementsOn(value)).toEqual([]);
    for (const { entry, parse } of schemasOf("CreateChatCompletionResponse")) {
      // On the wire, a citation with such a number is one in another shape.
      const paths = entry !== "strict" && path.includes("url_citation") ? [] : [JSON.stringify(path)];
      expect(pathsOf(parse(value))).toEqual(paths);
    }
  });
});
