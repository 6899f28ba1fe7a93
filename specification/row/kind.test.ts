import { describe, expect, test } from "vitest";
import {
  boolean,
  byType,
  integer,
  jsonTypeInRow,
  list,
  literal,
  longList,
  number,
  oneOf,
  record,
  reference,
  string,
  stringExcept,
  stringMatching,
  unite,
} from "./kind.js";

describe("the union of two kinds", () => {
  test.each([
    ["integers and numbers", integer, number, number],
    ["words", oneOf("a", "b"), literal("c"), oneOf("a", "b", "c")],
    ["strings and any string", literal("a"), string, string],
    ["any string and strings", string, literal("a"), string],
    ["strings and all strings but others", literal("a"), stringExcept("b"), stringExcept("b")],
    ["strings and all strings but these", literal("a"), stringExcept("a", "b"), stringExcept("b")],
    ["all strings but some, and one of them", stringExcept("a", "b"), literal("b"), stringExcept("a")],
    ["all strings but one, and that one", stringExcept(""), literal(""), string],
  ])("is one kind: %s", (_what, one, other, united) => {
    expect(unite(one, other)).toEqual(united);
  });

  test("has an option for each JSON type, the first kind first", () => {
    expect(unite(string, list(string))).toEqual({ is: "byJsonType", options: [string, list(string)] });
    const digits = stringMatching("^\\d$");
    expect(unite(number, digits)).toEqual({ is: "byJsonType", options: [number, digits] });
  });

  test("unites an option with a kind of the same JSON type", () => {
    const texts = unite(unite(number, literal("a")), literal("b"));
    expect(texts).toEqual({ is: "byJsonType", options: [number, oneOf("a", "b")] });
    expect(unite(unite(integer, string), number)).toEqual({ is: "byJsonType", options: [number, string] });
  });

  test("adds an option for a further JSON type", () => {
    const lists = list(string);
    expect(unite(unite(number, string), lists)).toEqual({ is: "byJsonType", options: [number, string, lists] });
  });

  test("changes neither kind", () => {
    const [one, other] = [oneOf("a"), oneOf("b")];
    unite(one, other);
    expect([one, other]).toEqual([oneOf("a"), oneOf("b")]);
  });
});

test.each([
  ["boolean", [boolean]],
  ["number", [number, integer]],
  ["string", [string, literal("a"), stringExcept("a"), stringMatching("a")]],
  ["array", [list(string), longList(integer)]],
  ["object", [record(string), reference("Metadata"), byType({ a: "A" })]],
] as const)("the JSON type is %s", (type, kinds) => {
  for (const kind of kinds) expect(jsonTypeInRow(kind)).toBe(type);
});

test("a long list is a list with a mark", () => {
  expect(longList(integer)).toEqual({ ...list(integer), isLong: true });
});
