/* The names that users import: the same in both libraries, a schema for every type. */
import * as core from "@chat-completion/core";
import * as valibot from "@chat-completion/valibot";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zod from "@chat-completion/zod";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { expect, test } from "vitest";

const names = (module: object) => Object.keys(module).sort();

test.each([
  ["decoded", zod, valibot],
  ["wire", zodWire, valibotWire],
  ["strict", zodStrict, valibotStrict],
])("zod and valibot export the same at %s", (_entry, one, other) => {
  expect(names(other)).toEqual(names(one));
});

test("decoded has a schema for every component that wire has one for, and strict's names are among them", () => {
  const decoded = names(zod).filter((name) => name.endsWith("Schema") && !name.endsWith("ToWireSchema"));
  expect(decoded).toEqual(names(zodWire));
  expect(names(zodWire)).toEqual(expect.arrayContaining(names(zodStrict)));
});

test("every decoded schema has a ToWire schema, except where it is wire's own schema", () => {
  const toWire = names(zod).filter((name) => name.endsWith("ToWireSchema"));
  const decoding = names(zod).filter(
    (name) =>
      name.endsWith("Schema") && !toWire.includes(name) && Reflect.get(zod, name) !== Reflect.get(zodWire, name),
  );
  expect(toWire).toEqual(decoding.map((name) => name.replace("Schema", "ToWireSchema")));
});

test("the roots hand on core's public functions: one install is enough", () => {
  expect(zod).toMatchObject(core);
  expect(valibot).toMatchObject(core);
});

test("every decoder has an encoder, and a guard", () => {
  const components = names(core)
    .filter((name) => name.startsWith("decode"))
    .map((name) => name.slice("decode".length));
  for (const component of components) {
    expect(names(core)).toContain(`encode${component}`);
    expect(names(core)).toContain(`isWire${component}`);
  }
});
