import { expect, test } from "vitest";
import { reference } from "../index.js";
import { jsonSchemaOf } from "../write/json-schema.js";
import { differences } from "./differences.js";
import { shapeOfDocument } from "./shape-of-document.js";
import { shapeOfTable } from "./shape-of-table.js";

test("it is that of the JSON Schema that is written from the table", () => {
  const document = withoutConditions(jsonSchemaOf("strict"));
  const shape = shapeOfTable();
  expect(shape.size).toBeGreaterThan(80);
  expect(differences(shape, shapeOfDocument(document, "#/$defs/CreateChatCompletionResponse"))).toEqual([]);
});

/** What an object has to be as a whole is no part of its shape. */
function withoutConditions({ $defs, ...document }: ReturnType<typeof jsonSchemaOf>) {
  const definitions = Object.entries($defs as object).map(([name, { anyOf, ...definition }]) => [
    name,
    "properties" in definition ? definition : { anyOf, ...definition },
  ]);
  return { ...document, $defs: Object.fromEntries(definitions) };
}

test("it holds what the specification says, and nothing of what servers send", () => {
  const shape = shapeOfTable();
  expect(shape.get("choices[].index")).toEqual({ types: ["integer"], isNullable: false, isRequired: true });
  expect(shape.get("choices[].message.content")).toEqual({ types: ["string"], isNullable: true, isRequired: true });
  expect(shape.get("choices[].message.content_parts")).toBeUndefined();
  expect(shape.get("choices[].message.tool_calls[type=custom].custom.input")?.types).toEqual(["string"]);
  expect(shape.get("service_tier")?.words).toContain("flex");
});

test("a component is told from its root", () => {
  const { types } = shapeOfTable(reference("CompletionUsage")).get("prompt_tokens") ?? {};
  expect(types).toEqual(["integer"]);
});
