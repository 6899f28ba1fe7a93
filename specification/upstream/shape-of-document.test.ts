import { describe, expect, test } from "vitest";
import type { Schema } from "./schema.js";
import { shapeOfDocument } from "./shape-of-document.js";

/** The shape of a schema in a document that has a few others. */
function shapeOf(schema: Schema) {
  const schemas: Record<string, Schema> = {
    Root: schema,
    Word: { type: "string", enum: ["b", "a"] },
    Maybe: { anyOf: [{ $ref: "#/components/schemas/Word" }, { type: "null" }] },
    One: { type: "object", properties: { type: { const: "one" }, id: { type: "string" } }, required: ["type", "id"] },
    Two: { type: "object", properties: { type: { type: "string", enum: ["two"] } }, required: ["type"] },
    Loop: { type: "object", properties: { loop: { $ref: "#/components/schemas/Loop" } } },
  };
  return Object.fromEntries(shapeOfDocument({ components: { schemas } }, "#/components/schemas/Root"));
}

const object = { types: ["object"], isNullable: false };

test("members, required and optional", () => {
  const shape = shapeOf({ properties: { a: { type: "string" }, b: { type: "integer" } }, required: ["a"] });
  expect(shape).toEqual({
    "": object,
    a: { types: ["string"], isNullable: false, isRequired: true },
    b: { types: ["integer"], isNullable: false, isRequired: false },
  });
});

test("items of lists and values of records", () => {
  const shape = shapeOf({
    properties: { list: { type: "array", items: { additionalProperties: { type: "number" } } } },
  });
  expect(Object.keys(shape)).toEqual(["", "list", "list[]", "list[].*"]);
  expect(shape["list[].*"]).toEqual({ types: ["number"], isNullable: false });
});

describe("null", () => {
  test.each<[string, Schema]>([
    ["in a union", { anyOf: [{ type: "string" }, { type: "null" }] }],
    ["as one of the types", { type: ["string", "null"] }],
    ["by the keyword of OpenAPI 3.0", { type: "string", nullable: true }],
    ["beside an allOf", { nullable: true, allOf: [{ type: "string" }] }],
  ])("%s", (_how, schema) => {
    expect(shapeOf(schema)).toEqual({ "": { types: ["string"], isNullable: true } });
  });

  test.each<[string, Schema]>([
    ["in what a reference names", { $ref: "#/components/schemas/Maybe" }],
    ["as one of the values", { type: "string", enum: ["a", "b", null] }],
  ])("%s", (_how, schema) => {
    expect(shapeOf(schema)).toEqual({ "": { types: ["string"], words: ["a", "b"], isNullable: true } });
  });
});

test("values are sorted, and those of a union are one list", () => {
  const schema = { anyOf: [{ $ref: "#/components/schemas/Word" }, { const: "0" }] };
  expect(shapeOf(schema)).toEqual({ "": { types: ["string"], words: ["0", "a", "b"], isNullable: false } });
});

test("values beside any text are any text", () => {
  const schema = { anyOf: [{ $ref: "#/components/schemas/Word" }, { type: "string" }] };
  expect(shapeOf(schema)).toEqual({ "": { types: ["string"], isNullable: false } });
});

test("types of a union", () => {
  const schema: Schema = { oneOf: [{ type: "string" }, { type: "array", items: { type: "boolean" } }] };
  expect(shapeOf(schema)).toEqual({
    "": { types: ["array", "string"], isNullable: false },
    "[]": { types: ["boolean"], isNullable: false },
  });
});

test("objects that differ in their type", () => {
  const items = { oneOf: [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }] };
  const shape = shapeOf({ properties: { calls: { type: "array", items } } });
  const paths = ["calls[type=one].type", "calls[type=one].id", "calls[type=two].type"];
  expect(Object.keys(shape)).toEqual(["", "calls", "calls[]", ...paths]);
});

test("the members of all parts", () => {
  const schema: Schema = { allOf: [{ $ref: "#/components/schemas/Two" }, { properties: { b: {} }, required: ["b"] }] };
  expect(shapeOf(schema)).toEqual({
    "": object,
    type: { types: ["string"], words: ["two"], isNullable: false, isRequired: true },
    b: { types: ["anything"], isNullable: false, isRequired: true },
  });
});

test("members beside a reference", () => {
  const shape = shapeOf({ $ref: "#/components/schemas/Two", properties: { b: { type: "string" } } });
  expect(Object.keys(shape)).toEqual(["", "type", "b"]);
});

test("a schema that is missing is an error that names it", () => {
  expect(() => shapeOf({ $ref: "#/components/schemas/Missing" })).toThrow("no #/components/schemas/Missing");
});

test("a schema that refers to itself is an error", () => {
  expect(() => shapeOf({ $ref: "#/components/schemas/Loop" })).toThrow("refers to itself");
});
