/* Generated responses are what their arbitraries say, to both libraries, and the laws of round trips hold for them. */
import { deepStrictEqual } from "node:assert/strict";
import { deviating } from "@chat-completion/fixtures";
import { brokenResponse, strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import type * as wire from "@chat-completion/types/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundTripLaws } from "../round-trip/round-trip.js";
import { pathsOf, validatorsOf } from "../validators.js";

const validators = validatorsOf("CreateChatCompletionResponse").filter(({ entry }) => entry !== "decoded");
const onWire = validators.filter(({ entry }) => entry === "wire");
const inStrict = validators.filter(({ entry }) => entry === "strict");

const generated = { strictResponse: strictResponse(), wireResponse: wireResponse(), brokenResponse: brokenResponse() };

/** Holds a property against generated values. Where it fails, the error has the seed and the smallest such value. */
function check<Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void, numRuns = 1000): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value);
    }),
    { numRuns },
  );
}

const sample = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.sample(arbitrary, { numRuns: 4000, seed: 4 });

/** Always the same ones, so that what is counted among them does not vary. */
const samples = {
  strictResponse: sample(generated.strictResponse),
  wireResponse: sample(generated.wireResponse),
  brokenResponse: sample(generated.brokenResponse),
};

/** The smallest value that fast-check finds of those of which something is true. */
function shrunk<Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => unknown): Value {
  const property = fc.property(arbitrary, (value) => !holds(value));
  const { counterexample } = fc.check(property, { numRuns: 1000, seed: 4 });
  return counterexample?.[0] as Value;
}

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** In which share of values something is true. */
const share = <Value>(values: Value[], holds: (value: Value) => unknown) => values.filter(holds).length / values.length;

describe.each(Object.keys(generated) as (keyof typeof generated)[])("%s", (name) => {
  test("gives JSON", () => {
    check<unknown>(generated[name], (value) => deepStrictEqual(JSON.parse(JSON.stringify(value)), value));
  });

  test.each(["__proto__", "constructor"])("has %s among the own keys, now and then", (key) => {
    const said = share<unknown>(samples[name], (value) => JSON.stringify(value).includes(`"${key}":`));
    expect(said).toBeGreaterThan(0.005);
    expect(said).toBeLessThan(0.2);
  });
});

test("keys that are data are sometimes those that objects inherit something by", () => {
  const metadata = samples.strictResponse.flatMap((value) => (value.metadata ? [Object.keys(value.metadata)] : []));
  expect(share(metadata, (keys) => keys.includes("__proto__") || keys.includes("constructor"))).toBeGreaterThan(0.03);
});

test("all schemas accept strictResponse", () => {
  check(generated.strictResponse, (value) => {
    for (const { library, entry, parse } of validators) expect([library, entry, parse(value).success]).toContain(true);
  });
});

test("wire accepts wireResponse, and returns the value itself", () => {
  check(generated.wireResponse, (value) => {
    for (const { parse } of onWire) {
      const verdict = parse(value);
      expect(verdict.success && verdict.value).toBe(value);
    }
  });
});

test("strict rejects most of wireResponse, each value in few places", () => {
  const places = (value: unknown) => inStrict.map(({ parse }) => pathsOf(parse(value)).length)[0] ?? 0;
  const strict = share(samples.wireResponse, (value) => places(value) === 0);
  expect(strict).toBeGreaterThan(0.05);
  expect(strict).toBeLessThan(0.35);
  expect(share(samples.wireResponse, (value) => places(value) <= 3)).toBeGreaterThan(0.7);
});

test("wireResponse leaves the specification wherever a server is known to", () => {
  const shapeOf = ([first, ...rest]: readonly (string | number)[]) =>
    [first, ...rest.map((key) => (first === "metadata" ? "*" : typeof key === "number" ? "[]" : key))].join(".");
  const known = Object.values(deviating).flatMap(({ deviations }) =>
    deviations.filter(({ code }) => code !== "unknown-key" && code !== "no-choices").map(({ path }) => shapeOf(path)),
  );
  const parse = inStrict[0]?.parse as (typeof validators)[0]["parse"];
  const met = samples.wireResponse.flatMap((value) => {
    const verdict = parse(value);
    return verdict.success ? [] : verdict.issues.map(({ path }) => shapeOf(path));
  });
  expect([...new Set(known)].filter((shape) => !met.includes(shape))).toEqual([]);
});

test.each<[string, (value: wire.CreateChatCompletionResponse) => unknown]>([
  ["no choices", ({ choices }) => choices.length === 0],
  ["several choices", ({ choices }) => choices.length > 1],
  ["a choice without message", ({ choices }) => choices.some(({ message }) => message == null)],
  ["created in digits", ({ created }) => /^\d+$/.test(`${created}`) && typeof created === "string"],
  ["created as a date", ({ created }) => typeof created === "string" && created.includes(":")],
  ["usage that says nothing", ({ usage }) => usage != null && Object.keys(usage).length === 0],
  ["usage as the Responses API names it", ({ usage }) => usage != null && "input_tokens" in usage],
  ["a counter with a fraction", ({ usage }) => !Number.isInteger(usage?.prompt_tokens ?? 0)],
  ["content that is an object", ({ choices }) => choices.some(({ message }) => isObject(message?.content))],
  [
    "a citation whose members lie flat",
    ({ choices }) => choices.some(({ message }) => message?.annotations?.some((annotation) => "url" in annotation)),
  ],
  ["created with a fraction", ({ created }) => typeof created === "number" && !Number.isInteger(created)],
  ["content in parts", ({ choices }) => choices.some(({ message }) => Array.isArray(message?.content))],
  ["parts beside the content", ({ choices }) => choices.some(({ message }) => message?.content_parts !== undefined)],
  [
    "an unrecognized tool call",
    ({ choices }) => choices.some(({ message }) => message?.tool_calls?.some(({ type }) => type === "mcp")),
  ],
  [
    "an unrecognized annotation",
    ({ choices }) => choices.some(({ message }) => message?.annotations?.some(({ type }) => type === "file")),
  ],
  ["a number beyond 2^53", ({ usage }) => (usage?.total_tokens ?? 0) > Number.MAX_SAFE_INTEGER],
  ["half of a surrogate pair", (value) => /\\ud[89a-f]/.test(JSON.stringify(value))],
])("wireResponse has %s, now and then", (_, holds) => {
  const said = share(samples.wireResponse, holds);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(0.1);
});

test("a total is the sum of its parts, and no two choices of a response have the same index by default", () => {
  check(generated.strictResponse, ({ usage, choices }) => {
    if (usage) expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
    for (const [place, { index }] of choices.entries()) expect(index === 0 && place > 0).toBe(false);
  });
});

test("wire rejects brokenResponse at the place that it names, and nowhere else", () => {
  check(
    generated.brokenResponse,
    ({ value, broke }) => {
      for (const { parse } of onWire) expect(pathsOf(parse(value))).toEqual([JSON.stringify(broke.path)]);
    },
    2000,
  );
});

test("strict rejects brokenResponse nowhere else, where nothing else is wrong by the specification", () => {
  const once = share(samples.brokenResponse, ({ value, broke }) =>
    inStrict.every(({ parse }) => `${pathsOf(parse(value))}` === JSON.stringify(broke.path)),
  );
  expect(once).toBeGreaterThan(0.45);
});

test("what is broken is said in many ways", () => {
  const said = new Set(samples.brokenResponse.map(({ broke }) => broke.what));
  expect(said.size).toBeGreaterThan(150);
});

test.each<[string, fc.Arbitrary<unknown>, (value: never) => unknown, unknown]>([
  [
    "a wire response",
    generated.wireResponse,
    ({ choices }: wire.CreateChatCompletionResponse) => choices.some(({ message }) => message?.tool_calls?.length),
    { choices: [{ message: { tool_calls: [{ function: { name: "f" } }] } }] },
  ],
  [
    "a strict response",
    generated.strictResponse,
    ({ choices }: wire.CreateChatCompletionResponse) => choices.length > 0,
    {
      id: "chatcmpl-",
      object: "chat.completion",
      created: 0,
      model: "gpt-5",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: null, refusal: null },
          logprobs: null,
          finish_reason: "stop",
        },
      ],
    },
  ],
])("%s shrinks to what a person can read", (_, arbitrary, fails, smallest) => {
  expect(shrunk(arbitrary, (value) => fails(value as never))).toEqual(smallest);
});

test.each(["model", "choices", "usage"])(
  "a response whose %s is broken shrinks to what a person can read",
  (member) => {
    const { value } = shrunk(generated.brokenResponse, ({ broke }) => broke.path[0] === member);
    expect(JSON.stringify(value).length).toBeLessThan(200);
  },
);

describe("the laws of round trips, on generated responses", () => {
  test.each(Object.entries(roundTripLaws))("%s", (_, holds) => {
    check(generated.strictResponse, holds, 500);
    check(generated.wireResponse, holds, 1000);
  });
});
