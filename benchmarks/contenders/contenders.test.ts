import { findNonCompletion } from "@chat-completion/core";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { differences } from "./differences.js";
import guard from "./guard.js";
import { contenders } from "./index.js";
import mistral from "./mistral.js";
import openrouter from "./openrouter.js";

const fixtures: { name: string; data: unknown }[] = [
  ...Object.values(valid).map(({ name, wire }) => ({ name, data: wire })),
  ...Object.values(deviating).map(({ name, wire }) => ({ name, data: wire })),
  ...Object.values(invalid),
];

const loaded = await Promise.all(
  Object.entries(contenders).map(async ([name, load]) => ({ name, contender: (await load()).default })),
);

describe.each(loaded)("$name", ({ name, contender }) => {
  test("has the name that it is listed under", () => {
    expect(contender.name).toBe(name);
  });

  test("gives a value for what it accepts, and throws for what it rejects", () => {
    for (const { data } of fixtures) {
      if (contender.accepts(data)) expect(() => contender.parse(data)).not.toThrow();
      else expect(() => contender.parse(data)).toThrow();
    }
  });
});

const ofTheWireEntry = loaded.filter(({ contender }) => contender.entry === "wire");

test.each(ofTheWireEntry)(
  "$name accepts and rejects what our guard does, except for the listed differences",
  ({ name, contender }) => {
    const differing = fixtures.filter(({ data }) => contender.accepts(data) !== guard.accepts(data));
    const listed = differences.filter((difference) => difference.contender === name);
    expect(differing.map((fixture) => fixture.name).sort()).toEqual(listed.flatMap(({ fixtures }) => fixtures).sort());
  },
);

test("@mistralai/mistralai drops what its note says", () => {
  const { logprobs } = valid;
  expect(logprobs.wire.system_fingerprint).toBeDefined();
  expect(JSON.stringify(mistral.parse(logprobs.wire))).not.toMatch(/system_?fingerprint|logprob/i);
  expect(mistral.accepts({ ...logprobs.wire, choices: [{ ...logprobs.wire.choices[0], logprobs: 7 }] })).toBe(true);
  expect(mistral.accepts({ ...logprobs.wire, system_fingerprint: 7 })).toBe(true);
});

test.each([mistral, openrouter])("what $name gives is known to be decoded already", ({ accepts, parse }) => {
  const read = Object.values(valid).filter(({ wire }) => wire.choices.length > 0 && accepts(wire));
  expect(read.length).toBeGreaterThan(10);
  for (const { wire } of read) expect(findNonCompletion(parse(wire))?.code).toBe("decoded");
});

test("every difference is of a contender that exists", () => {
  for (const { contender } of differences) expect(Object.keys(contenders)).toContain(contender);
});
