/* Each component by itself: zod, valibot, the guard and the decoder agree on it as they agree on the whole. */
import { isDeepStrictEqual as equal } from "node:util";
import * as core from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import { COMPONENTS, valuesOf } from "../components.js";
import { mutationsOf } from "../mutations.js";
import { pathsOf, type Reader, readersOf } from "../readers.js";

test("there are values of every component that has a schema", () => {
  const named = Object.keys(zodWire).map((name) => name.replace("Schema", ""));
  const others = named.filter((name) => !name.startsWith("Known") && name !== "CreateChatCompletionResponse");
  expect(COMPONENTS.sort()).toEqual(others.sort());
});

/** What a component is in the fixtures, and one step away from that. */
function* valuesAround(component: string): Generator<[what: string, value: unknown]> {
  const seen = new Set<string>();
  for (const { name, wire } of [...Object.values(valid), ...Object.values(deviating)]) {
    for (const value of valuesOf(component, wire)) {
      for (const mutation of [{ step: "as it is", value }, ...mutationsOf(value), ...mutationsOf([value])]) {
        const around = Array.isArray(mutation.value) && !Array.isArray(value) ? mutation.value[0] : mutation.value;
        const kind = `${mutation.step} ${Object.keys(Object(value))}`;
        if (seen.has(kind)) continue;
        seen.add(kind);
        yield [`${name}, ${mutation.step}`, around];
      }
    }
  }
}

const nameOf = ({ library, entry }: Reader) => `${library} ${entry}`;

describe.each(COMPONENTS)("%s", (component) => {
  const readers = new Map(readersOf(component).map((reader) => [nameOf(reader), reader]));
  const verdictOf = (name: string, value: unknown) => (readers.get(name) as Reader).read(value);
  const isWire = Reflect.get(core, `isWire${component}`) as ((value: unknown) => boolean) | undefined;
  const decode = Reflect.get(core, `decode${component}`) as ((value: unknown) => unknown) | undefined;

  test("is read alike", () => {
    const disagreements: string[] = [];
    let count = 0;
    for (const [what, value] of valuesAround(component)) {
      count++;
      for (const entry of Object.hasOwn(zodStrict, `${component}Schema`)
        ? ["strict", "wire", "model"]
        : ["wire", "model"]) {
        const [zod, valibot] = [verdictOf(`zod ${entry}`, value), verdictOf(`valibot ${entry}`, value)];
        if (zod.success !== valibot.success) disagreements.push(`${entry}, another verdict: ${what}`);
        if (`${pathsOf(zod)}` !== `${pathsOf(valibot)}`) disagreements.push(`${entry}, other paths: ${what}`);
        if (entry === "wire" && isWire && isWire(value) !== zod.success) disagreements.push(`the guard: ${what}`);
        if (entry === "model" && zod.success && valibot.success) {
          const model = decode ? decode(value) : value;
          if (!equal(zod.value, model)) disagreements.push(`zod, another model: ${what}`);
          if (!equal(valibot.value, model)) disagreements.push(`valibot, another model: ${what}`);
        }
      }
    }
    expect(disagreements.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
});
