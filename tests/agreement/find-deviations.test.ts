/* `findDeviations` lists the deviations of the fixtures, at the paths at which the strict schemas reject them. */
import { type Deviation, type DeviationCode, findDeviations, isAllowed } from "@chat-completion/core";
import { deviating, type InvalidFixture, invalid, valid } from "@chat-completion/fixtures";
import { pathsOf, schemaOf, validators } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { fixturesAndMutations } from "../corpus/fixtures-and-mutations.js";

const strict = validators.map((validator) => schemaOf(validator, "strict"));

const isRejected = (deviation: Deviation) => !isAllowed(deviation);
const sorted = (paths: readonly unknown[]) => paths.map((path) => JSON.stringify(path)).sort();
const pathsRejected = (json: unknown) =>
  sorted(
    findDeviations(json)
      .filter(isRejected)
      .map(({ path }) => path),
  );

describe("findDeviations, on the fixtures", () => {
  test.each(Object.entries(valid))("finds nothing in %s that strict rejects", (_name, { wire }) => {
    expect(findDeviations(wire).filter(isRejected)).toEqual([]);
  });

  test.each(Object.entries(deviating))(
    "finds in %s the deviations that the fixture lists",
    (_name, { wire, deviations }) => {
      const found = findDeviations(wire).map(({ code, path }) => ({ code, path }));
      expect(sorted(found)).toEqual(sorted(deviations.map(({ code, path }) => ({ code, path }))));
    },
  );

  test.each(Object.entries<InvalidFixture>(invalid))("finds the paths of: %s", (_name, row) => {
    expect(pathsRejected(row.data)).toEqual(sorted(row.paths.strict));
  });
});

/** By the codes of a response. Those of a stream are none of them. */
const RECEIVED: Partial<Record<DeviationCode, RegExp>> = {
  "missing-key": /^undefined$/,
  "unexpected-null": /^null$/,
  "unknown-value": /^".{0,600}"$/,
  "unexpected-type": /^(boolean|number|string|array|object)$/,
  "unknown-key": /^(null|boolean|number|string|array|object)$/,
  "no-choices": /^array$/,
  "implausible-value": /^number$/,
  "not-an-object": /^(null|boolean|number|string|array)$/,
  wrapped: /^(array|object)$/,
  "error-envelope": /^(array|object)$/,
  chunk: /^object$/,
  "other-api": /^object$/,
  decoded: /^object$/,
};

test("findDeviations names each path once, with what was received, on every fixture and every value one step away", () => {
  const disagreements: string[] = [];
  let count = 0;
  for (const [what, value] of fixturesAndMutations()) {
    count++;
    const note = (disagreement: string, holds: boolean) => holds || disagreements.push(`${disagreement}: ${what}`);
    const before = JSON.stringify(value);
    const deviations = findDeviations(value);
    note(
      "another form of `received`",
      deviations.every(({ code, received }) => RECEIVED[code]?.test(received)),
    );
    note("a path twice", new Set(sorted(deviations.map(({ path }) => path))).size === deviations.length);
    note("a changed value", JSON.stringify(value) === before);
  }
  expect(disagreements.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});

const completion = valid["every-member"].wire;
const minimal = valid.minimal.wire;
const [choice] = completion.choices;
const keyed = (key: string, value: unknown) => JSON.parse(JSON.stringify({ KEY: value }).replace("KEY", key));
const many = (item: unknown) => new Array(5000).fill(item);

/** Values that no JSON has, inherited members, and values of great size. */
const strange: Record<string, unknown> = {
  "nothing but undefined": Object.fromEntries(Object.keys(completion).map((key) => [key, undefined])),
  "a choice of nothing but undefined": {
    ...completion,
    choices: [Object.fromEntries(Object.keys(choice ?? {}).map((key) => [key, undefined]))],
  },
  "a message of nothing but undefined": {
    ...completion,
    choices: [
      {
        ...choice,
        message: Object.fromEntries(Object.keys(choice?.message ?? {}).map((key) => [key, undefined])),
      },
    ],
  },
  "undefined in lists and maps": { ...completion, choices: [undefined], metadata: { a: undefined } },
  "lists with holes": { ...completion, choices: new Array(3) },
  "no prototype": Object.assign(Object.create(null), completion, { usage: Object.create(null) }),
  "inherited members": Object.create(completion),
  "an inherited member that is wrong": Object.assign(Object.create({ usage: null, x: 1 }), minimal),
  "an instance of a class": new (class Response {
    id = 5;
    get model() {
      return 5;
    }
  })(),
  "dates and maps in the place of objects": { ...completion, usage: new Date(0), metadata: new Map(), created: 5n },
  "boxed values": { ...completion, id: Object("a"), created: Object(1) },
  functions: { ...completion, usage: () => {}, choices: [() => {}], metadata: { a: () => {} } },
  "numbers beyond all numbers": { ...completion, created: Number.NaN, usage: JSON.parse('{"prompt_tokens":1e999}') },
  "a proxy": new Proxy({ ...completion, choices: new Proxy([5], {}) }, {}),
  "a cycle": (() => {
    const value: Record<string, unknown> = { ...completion };
    value.usage = value;
    value.choices = [{ message: value, logprobs: value }];
    return value;
  })(),
  ...Object.fromEntries(
    ["__proto__", "constructor", "prototype", "toString", "then"].flatMap((key) => [
      [`an own key named ${key}`, { ...completion, ...keyed(key, 5), metadata: keyed(key, "a") }],
      [`an own ${key} that is wrong in a map`, { ...completion, metadata: keyed(key, 5) }],
      [`a type named ${key}`, { ...completion, moderation: { input: { type: key }, output: { type: key } } }],
    ]),
  ),
  "many choices that are wrong": { ...completion, choices: many({ message: { role: 5 } }) },
  "many values that are wrong": { ...completion, metadata: Object.fromEntries(many(5).entries()) },
  "many wrong items in many wrong items": {
    ...completion,
    choices: many({
      ...choice,
      logprobs: { content: many({ bytes: many("x"), top_logprobs: many({ bytes: [0.5] }) }), refusal: many(null) },
    }),
  },
  "many wrong items in the values of a map": {
    ...completion,
    moderation: {
      input: {
        type: "moderation_results",
        model: "m",
        results: [{ category_applied_input_types: { a: many("x"), b: many("x") } }, {}, null],
      },
    },
  },
  "a thousand unknown keys before what is wrong": { ...completion, choices: [...many({ ...choice, x: 1 }), 5] },
};

describe("findDeviations, on strange values", () => {
  test.each(Object.entries(strange))("names the paths that strict names: %s", (_what, value) => {
    const rejected = pathsRejected(value);
    for (const { library, parse } of strict) expect(rejected, library).toEqual(pathsOf(parse(value)));
    expect(findDeviations(value).length).toBeLessThan(15_000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("throws only what a getter throws", () => {
    const error = new Error("the getter's own");
    const get = () => {
      throw error;
    };
    const value = { ...completion, choices: [Object.defineProperty({ ...choice }, "message", { get })] };
    expect(() => findDeviations(value)).toThrow(error);
  });

  test("reads a million choices in linear time", () => {
    const right = { ...minimal.choices[0], x: 1 };
    const started = performance.now();
    expect(findDeviations({ ...minimal, choices: new Array(1_000_000).fill(right) }).length).toBe(1000);
    expect(findDeviations({ ...minimal, choices: new Array(1_000_000).fill(5) }).length).toBe(1000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("cuts a key of millions of characters in every message", () => {
    const key = "k".repeat(5_000_000);
    const results = [{ category_applied_input_types: { [key]: many("x") }, [key]: 1 }];
    const input = { type: "moderation_results", model: "m", results };
    const deviations = findDeviations({ ...completion, moderation: { input, output: input } });
    expect(deviations.length).toBeGreaterThan(2000);
    expect(Math.max(...deviations.map(({ message }) => message.length))).toBeLessThan(500);
  });
});
