/* Each component by itself: zod, valibot, the guard and the decoder agree on it as they agree on the whole. */
import { isDeepStrictEqual as equal } from "node:util";
import * as core from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import { COMPONENTS, valuesOf } from "../corpus/component-values.js";
import { mutationsOf } from "../corpus/mutations.js";
import { pathsOf, type Validator, validatorsOf } from "../validators.js";

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
        const seenAs = `${mutation.step} ${Object.keys(Object(value))}`;
        if (seen.has(seenAs)) continue;
        seen.add(seenAs);
        yield [`${name}, ${mutation.step}`, around];
      }
    }
  }
}

/** Tells whether a value is the component. There is none where any text is one. */
type Guard = ((value: unknown) => boolean) | undefined;

const nameOf = ({ library, entry }: Validator) => `${library} ${entry}`;

describe.each(COMPONENTS)("%s", (component) => {
  const validators = new Map(validatorsOf(component).map((validator) => [nameOf(validator), validator]));
  const verdictOf = (name: string, value: unknown) => (validators.get(name) as Validator).parse(value);
  const guards = {
    wire: Reflect.get(core, `isWire${component}`) as Guard,
    strict: Reflect.get(core, `isStrict${component}`) as Guard,
    decoded: undefined,
  };
  const decode = Reflect.get(core, `decode${component}`) as ((value: unknown) => unknown) | undefined;

  test("is validated alike", () => {
    const disagreements: string[] = [];
    let count = 0;
    for (const [what, value] of valuesAround(component)) {
      count++;
      for (const entry of Object.hasOwn(zodStrict, `${component}Schema`)
        ? (["strict", "wire", "decoded"] as const)
        : (["wire", "decoded"] as const)) {
        const [zod, valibot] = [verdictOf(`zod ${entry}`, value), verdictOf(`valibot ${entry}`, value)];
        if (zod.success !== valibot.success) disagreements.push(`${entry}, another verdict: ${what}`);
        if (`${pathsOf(zod)}` !== `${pathsOf(valibot)}`) disagreements.push(`${entry}, other paths: ${what}`);
        const guard = guards[entry];
        if (guard && guard(value) !== zod.success) disagreements.push(`the guard of ${entry}: ${what}`);
        if (entry === "decoded" && zod.success && valibot.success) {
          const decoded = decode ? decode(value) : value;
          if (!equal(zod.value, decoded)) disagreements.push(`zod, another decoded value: ${what}`);
          if (!equal(valibot.value, decoded)) disagreements.push(`valibot, another decoded value: ${what}`);
        }
      }
    }
    expect(disagreements.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
});
