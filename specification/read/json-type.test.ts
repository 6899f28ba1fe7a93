import { describe, expect, test } from "vitest";
import { number, reference, string, unite } from "../index.js";
import { byJsonType, jsonTypeOf } from "./json-type.js";

describe("the JSON type of a reference is that of its component", () => {
  test.each([
    ["string", "ServiceTier"],
    ["object", "Metadata"],
    ["array", "ChatCompletionMessageToolCalls"],
    ["object", "CompletionUsage"],
  ])("%s: %s", (type, name) => {
    expect(jsonTypeOf(reference(name))).toBe(type);
  });
});

describe("the options of a union by JSON type", () => {
  test("have an enumeration at string", () => {
    const union = unite(reference("ServiceTier"), number);
    const options = union.is === "byJsonType" ? union.options : [];
    expect([...byJsonType(options)]).toEqual([
      ["string", reference("ServiceTier")],
      ["number", number],
    ]);
  });

  test("are not two of one type", () => {
    expect(() => byJsonType([reference("ServiceTier"), string])).toThrow(
      "Two options of a union are of the JSON type string. Give the servers to ServiceTier itself",
    );
  });
});
