import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { differences } from "./differences.js";
import guard from "./guard.js";
import { contenders } from "./index.js";
import mistral from "./mistral.js";

const fixtures: { name: string; data: unknown }[] = [
  ...Object.values(valid).map(({ name, wire }) => ({ name, data: wire })),
  ...Object.values(deviating).map(({ name, wire }) => ({ name, data: wire })),
  ...invalid,
];

const loaded = await Promise.all(
  Object.entries(contenders).map(async ([name, load]) => ({ name, contender: (await load()).default })),
);

describe.each(loaded)("$name", ({ name, contender }) => {
  test("has the name that it is listed under", () => {
    expect(contender.name).toBe(name);
  });

  test("gives a value for what it takes, and throws for what it refuses", () => {
    for (const { data } of fixtures) {
      if (contender.takes(data)) expect(() => contender.read(data)).not.toThrow();
      else expect(() => contender.read(data)).toThrow();
    }
  });
});

const ofTheSameShape = loaded.filter(({ contender }) => contender.shape === "wire");

test.each(ofTheSameShape)("$name says what our guard says, but for the listed differences", ({ name, contender }) => {
  const differing = fixtures.filter(({ data }) => contender.takes(data) !== guard.takes(data));
  const listed = differences.filter((difference) => difference.contender === name);
  expect(differing.map((fixture) => fixture.name).sort()).toEqual(listed.flatMap(({ fixtures }) => fixtures).sort());
});

test("@mistralai/mistralai drops what its note says", () => {
  const { logprobs } = valid;
  expect(logprobs.wire.system_fingerprint).toBeDefined();
  expect(JSON.stringify(mistral.read(logprobs.wire))).not.toMatch(/system_?fingerprint|logprob/i);
  expect(mistral.takes({ ...logprobs.wire, choices: [{ ...logprobs.wire.choices[0], logprobs: 7 }] })).toBe(true);
  expect(mistral.takes({ ...logprobs.wire, system_fingerprint: 7 })).toBe(true);
});

test("every difference is one of a contender that is listed", () => {
  for (const { contender } of differences) expect(Object.keys(contenders)).toContain(contender);
});
