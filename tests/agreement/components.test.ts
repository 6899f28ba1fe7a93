/* Each component by itself: the validators, the guard and the decoder agree on it as they agree on the whole response. */
import { isDeepStrictEqual as equal } from "node:util";
import * as core from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import { ENTRIES, pathsOf, schemasOf, type Verdict, validators } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { COMPONENTS, valuesOf } from "../corpus/component-values.js";
import { mutationsOf } from "../corpus/mutations.js";
import { type Answers, oddOneOut } from "./odd-one-out.js";

test.each(validators)("every component that $name has a schema for has values", ({ exports }) => {
  const named = Object.keys(exports.wire).map((name) => name.replace("Schema", ""));
  const others = named.filter((name) => !name.startsWith("Known") && name !== "CreateChatCompletionResponse");
  expect([...COMPONENTS].sort()).toEqual(others.sort());
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

/** Whether a value is the component. There is no such function for a component that any text is. */
type Guard = ((value: unknown) => boolean) | undefined;

/** A decoded schema accepts what wire's guard accepts. */
const GUARDS = { decoded: "isWire", wire: "isWire", strict: "isStrict" };

describe.each(COMPONENTS)("%s", (component) => {
  const entries = ENTRIES.map((entry) => ({
    entry,
    guard: Reflect.get(core, `${GUARDS[entry]}${component}`) as Guard,
    schemas: schemasOf(component).filter((schema) => schema.entry === entry),
  }));
  const decode = (Reflect.get(core, `decode${component}`) ?? ((value: unknown) => value)) as (
    value: unknown,
  ) => unknown;

  test("is validated alike by every validator and by the guard, and decoded as by the decoder", () => {
    const disagreements: string[] = [];
    let count = 0;
    for (const [what, value] of valuesAround(component)) {
      count++;
      for (const { entry, guard, schemas } of entries) {
        const verdicts = schemas.map(({ library, parse }): [string, Verdict] => [library, parse(value)]);
        const note = (about: string, answers: Answers) => {
          const difference = oddOneOut(answers);
          if (difference !== undefined) disagreements.push(`${entry}, ${about}: ${difference} (${what})`);
        };
        note("verdicts", {
          ...(guard && { "the guard": said(guard(value)) }),
          ...Object.fromEntries(verdicts.map(([library, { success }]) => [library, said(success)])),
        });
        note("paths", Object.fromEntries(verdicts.map(([library, verdict]) => [library, pathsOf(verdict).join()])));
        if (entry !== "decoded") continue;
        for (const [library, verdict] of verdicts) {
          if (verdict.success && !equal(verdict.value, decode(value))) {
            disagreements.push(`decoded: ${library} gives another value than the decoder (${what})`);
          }
        }
      }
    }
    expect(disagreements.slice(0, 10), disagreements[0]).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
});

function said(isAccepted: boolean): string {
  return isAccepted ? "accepted" : "rejected";
}
