/* Each component by itself: the validators, the guard and the decoder agree on it as they agree on the whole response. */
import { isDeepStrictEqual as equal } from "node:util";
import * as core from "@chat-completion/core";
import { deviating, streams, valid } from "@chat-completion/fixtures";
import { ENTRIES, schemasOf, validators } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { COMPONENTS, valuesOf, valuesOfChunk } from "../corpus/component-values.js";
import { mutationsOf } from "../corpus/mutations.js";
import { ownJsonSchemas } from "./json-schemas.js";
import { oddPaths, oddVerdict } from "./odd-one-out.js";
import { acceptances, pathsByLibrary } from "./verdicts.js";

test.each(validators)("every component that $name has a schema for has values", ({ exports }) => {
  const named = Object.keys(exports.wire).map((name) => name.replace("Schema", ""));
  const others = named.filter((name) => !name.startsWith("Known") && name !== "CreateChatCompletionResponse");
  expect([...COMPONENTS].sort()).toEqual(others.sort());
});

/** The values of a component in the fixtures, and values one step away from them. */
function* valuesAround(component: string): Generator<[what: string, value: unknown]> {
  const seen = new Set<string>();
  for (const [name, value] of valuesInFixtures(component)) {
    for (const mutation of [{ step: "as it is", value }, ...mutationsOf(value), ...mutationsOf([value])]) {
      const around = Array.isArray(mutation.value) && !Array.isArray(value) ? mutation.value[0] : mutation.value;
      const seenAs = `${mutation.step} ${Object.keys(Object(value))}`;
      if (seen.has(seenAs)) continue;
      seen.add(seenAs);
      yield [`${name}, ${mutation.step}`, around];
    }
  }
}

function* valuesInFixtures(component: string): Generator<[name: string, value: unknown]> {
  for (const { name, wire } of [...Object.values(valid), ...Object.values(deviating)]) {
    for (const value of valuesOf(component, wire)) yield [name, value];
  }
  for (const { name, chunks } of [...Object.values(streams.valid), ...Object.values(streams.deviating)]) {
    const found = chunks.flatMap((chunk) => valuesOfChunk(component, chunk));
    // Many chunks are the same but for their texts: one of each set of keys.
    const byKeys = new Map(found.map((value) => [keysIn(value), value]));
    for (const value of byKeys.values()) yield [name, value];
  }
}

/** The keys of an object and of what is in it. */
function keysIn(value: unknown): string {
  return JSON.stringify(value, (_key, member) => (typeof member === "object" ? member : typeof member));
}

/** A decoded schema accepts what wire's guard accepts. */
const GUARDS = { decoded: "isWire", wire: "isWire", strict: "isStrict" };

describe.each(COMPONENTS)("%s", (component) => {
  const entries = ENTRIES.map((entry) => {
    const guard = Reflect.get(core, `${GUARDS[entry]}${component}`) as ((value: unknown) => boolean) | undefined;
    const schemas = schemasOf(component).filter((schema) => schema.entry === entry);
    // No JSON Schema says what is decoded.
    return { entry, guard, schemas, jsonSchemas: entry === "decoded" ? {} : ownJsonSchemas(schemas) };
  });
  const decode = (Reflect.get(core, `decode${component}`) ?? ((value: unknown) => value)) as (
    value: unknown,
  ) => unknown;

  test(`all agree on whether a value is a ${component}, and decode it to the same`, () => {
    const disagreements: string[] = [];
    let count = 0;
    for (const [what, value] of valuesAround(component)) {
      count++;
      for (const asked of entries) {
        const { entry, schemas } = asked;
        const verdicts = schemas.map(({ parse }) => parse(value));
        const differences = [
          oddVerdict(acceptances(asked, verdicts, value)),
          oddPaths(pathsByLibrary(schemas, verdicts)),
          ...schemas.map(({ library }, at) => {
            const verdict = verdicts[at];
            if (entry !== "decoded" || !verdict?.success || equal(verdict.value, decode(value))) return undefined;
            return `${library} decodes it to another value than the decoder of core`;
          }),
        ];
        for (const line of differences) if (line !== undefined) disagreements.push(`${entry}: ${line} (${what})`);
      }
    }
    expect(disagreements.slice(0, 10), disagreements[0]).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
});
