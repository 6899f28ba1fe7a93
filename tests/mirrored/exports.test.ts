/* The names that users import: the same from every validator's package, and a schema for every type. */
import * as core from "@chat-completion/core";
import { servers } from "@chat-completion/specification/extensions";
import { allBlocks } from "@chat-completion/specification/read/extensions";
import { ENTRIES, validators } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";

const names = (module: object) => Object.keys(module).sort();
const [first] = validators;

describe.each(validators)("$name", ({ exports, extensions }) => {
  test.each(ENTRIES)("exports the same names at %s as the first validator", (entry) => {
    expect(names(exports[entry])).toEqual(names(first?.exports[entry] ?? {}));
  });

  test("exports the same names at extensions as the first validator, a schema for every block and a value for every server", () => {
    expect(names(extensions)).toEqual(names(first?.extensions ?? {}));
    const schemas = allBlocks.map(({ block }) => `${block.name}Schema`);
    expect(names(extensions)).toEqual(
      [...schemas, ...servers.map(({ name }) => name), "extendChunk", "extendResponse"].sort(),
    );
  });

  test("has a decoded schema for every component of wire, and a schema of wire for every one of strict", () => {
    const decoded = names(exports.decoded).filter((name) => /(?<!ToWire)Schema$/.test(name));
    expect(decoded).toEqual(names(exports.wire));
    expect(names(exports.wire)).toEqual(expect.arrayContaining(names(exports.strict)));
  });

  test("has a ToWire schema for every decoded schema, except where that is wire's own schema", () => {
    const toWire = names(exports.decoded).filter((name) => name.endsWith("ToWireSchema"));
    const decoding = names(exports.decoded).filter(
      (name) => /(?<!ToWire)Schema$/.test(name) && exports.decoded[name] !== exports.wire[name],
    );
    expect(toWire).toEqual(decoding.map((name) => name.replace("Schema", "ToWireSchema")));
  });

  test("exports the public functions of core from its root, so that one install is enough", () => {
    expect(exports.decoded).toMatchObject(core);
  });
});

test("every decoder of core has an encoder and a guard", () => {
  const components = names(core)
    .filter((name) => name.startsWith("decode"))
    .map((name) => name.slice("decode".length));
  for (const component of components) {
    expect(names(core)).toContain(`encode${component}`);
    expect(names(core)).toContain(`isWire${component}`);
  }
});
