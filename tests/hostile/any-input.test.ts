/* Public functions give an ordinary answer to any input, in linear time, and never change it. */
import * as core from "@chat-completion/core";
import { schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../corpus/deep-freeze.js";

const completion = () => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_770_000_000,
  model: "gpt-5",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Hello.", refusal: null } as Record<string, unknown>,
      logprobs: null as unknown,
      finish_reason: "stop",
    },
  ],
});

const chunk = () => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1_770_000_000,
  model: "gpt-5",
  choices: [{ index: 0, delta: { content: "Hello." } as Record<string, unknown>, finish_reason: "stop" }],
});

const cycle = () => {
  const value: Record<string, unknown> = completion();
  value.self = value;
  value.choices = [{ message: value, finish_reason: "stop" }];
  return value;
};

const nested = (depth: number) => {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { deep: value };
  return value;
};

/** A response with objects in the place of texts, of 100,001 levels. */
function withDeepTexts() {
  const called = { name: "search", arguments: nested(100_001) };
  const message = { content: nested(100_001), tool_calls: [{ function: called }], function_call: called };
  return { ...completion(), choices: [{ message, finish_reason: "tool_calls" }] };
}

const values: Record<string, unknown> = {
  null: null,
  undefined,
  "a boolean": true,
  "a number": 5,
  "not a number": Number.NaN,
  "a bigint": 5n,
  "a string": "text",
  "a lone surrogate": "\ud800",
  "a symbol": Symbol("s"),
  "a function": () => {},
  "an array": [],
  "a sparse array": new Array(3),
  "an empty object": {},
  "an object without a prototype": Object.create(null),
  "a date": new Date(0),
  "a map": new Map(),
  "an instance of a class": new (class Response {})(),
  "a cycle": cycle(),
  "a proxy": new Proxy(completion(), {}),
  "a proxy of an array": new Proxy([completion()], {}),
  "deep nesting in an unknown key": { ...completion(), deep: nested(10_000) },
  "deep nesting in a known key": { ...completion(), choices: nested(10_000) },
  "deep nesting in the metadata": { ...completion(), metadata: nested(10_000) },
  "deep nesting in the place of texts": withDeepTexts(),
  "deep nesting in an error": { error: nested(100_001) },
  "deep nesting around an error": nested(100_001),
  "a chunk with deep nesting in an unknown key": { ...chunk(), deep: nested(10_000) },
  "a chunk with deep nesting in the place of texts": {
    ...chunk(),
    choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: nested(100_001) } }] } }],
  },
  "a number beyond all numbers": JSON.parse('{"created":1e999,"usage":{"prompt_tokens":1e999}}'),
  "lone surrogates": { ...completion(), id: "\ud800", "\udfff": "\udfff" },
  ...Object.fromEntries(
    ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then"].flatMap((key) => [
      [
        `a delta's own keys named ${key}`,
        JSON.parse(
          JSON.stringify({
            ...chunk(),
            KEY: { polluted: true },
            choices: [{ index: 0, KEY: { polluted: true }, delta: { KEY: { KEY: { polluted: true } } } }],
          }).replaceAll("KEY", key),
        ),
      ],
      [
        `own keys named ${key}`,
        JSON.parse(
          JSON.stringify({
            ...completion(),
            usage: { prompt_tokens: 1 },
            metadata: { KEY: "x" },
            KEY: { polluted: true },
          }).replaceAll("KEY", key),
        ),
      ],
    ]),
  ),
};

const { isWireCreateChatCompletionStreamResponse: isChunk, isWireCreateChatCompletionResponse: isResponse } = core;

const functions = Object.entries({
  ...core,
  explainType: (value: unknown) => core.explainType("a text", value),
  // Their parameter is a list of chunks, of any chunks at all, or of options.
  findStreamDeviations: (value: unknown) => core.findStreamDeviations([value]),
  accumulateChunks: (value: unknown) => isChunk(value) && core.accumulateChunks([value, value]),
  createAccumulator: (value: unknown) => isChunk(value) && core.createAccumulator().add(value),
  toChunks: (value: unknown) => isResponse(value) && [...core.toChunks(value)],
}).filter(([, member]) => typeof member === "function") as [string, (value: unknown) => unknown][];

describe.each(functions)("%s", (_name, call) => {
  test.each(Object.entries(values))("does not throw for %s", (_what, value) => {
    expect(() => call(value)).not.toThrow();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe.each(schemasOf("CreateChatCompletionResponse"))("$library, $entry", ({ parse }) => {
  test.each(Object.entries(values))("does not throw for %s", (_what, value) => {
    expect(() => parse(value)).not.toThrow();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("returns own keys that the libraries leave out", () => {
    for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
      const value = JSON.parse(
        JSON.stringify({ ...completion(), KEY: 5, metadata: { KEY: "x" } }).replaceAll("KEY", key),
      );
      const verdict = parse(value) as { success: true; value: Record<string, Record<string, unknown>> };
      expect(verdict.success).toBe(true);
      expect(Object.getOwnPropertyDescriptor(verdict.value, key)?.value).toBe(5);
      expect(Object.getOwnPropertyDescriptor(verdict.value.metadata, key)?.value).toBe("x");
    }
  });

  test("checks the values of own keys that the libraries leave out", () => {
    const result = { model: "omni", flagged: false, category_scores: {}, category_applied_input_types: {} };
    const results = [{ type: "moderation_result", ...result, categories: { KEY: 5 } }];
    const moderation = {
      input: { type: "error", code: "timeout", message: "Too late." },
      output: { type: "moderation_results", model: "omni", results },
    };
    for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
      const value = JSON.parse(JSON.stringify({ ...completion(), moderation }).replaceAll("KEY", key));
      const path = ["moderation", "output", "results", 0, "categories", key];
      expect(parse(value)).toMatchObject({ success: false, issues: [{ path }] });
    }
  });

  test("throws only what a getter throws", () => {
    const error = new Error("the getter's own");
    const value = Object.defineProperty(completion(), "model", {
      enumerable: true,
      get() {
        throw error;
      },
    });
    expect(() => parse(value)).toThrow(error);
  });

  test("validates a million choices in linear time, right or wrong", () => {
    const [choice] = completion().choices;
    const right = { ...completion(), choices: new Array(1_000_000).fill(choice) };
    const wrongAtTheEnd = { ...right, choices: [...right.choices, 5] };
    const wrong = { ...right, choices: new Array(1_000_000).fill({ message: { role: 5, content: [5] } }) };
    const started = performance.now();
    expect(parse(right).success).toBe(true);
    expect(parse(wrongAtTheEnd)).toMatchObject({ success: false, issues: [{ path: ["choices", 1_000_000] }] });
    const verdict = parse(wrong) as { issues: unknown[] };
    expect(verdict.issues.length).toBeGreaterThan(900);
    expect(verdict.issues.length).toBeLessThan(10_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("limits the issues of lists in lists and of maps", () => {
    const token = { token: 5, logprob: "x", bytes: new Array(50).fill("x"), top_logprobs: new Array(50).fill({}) };
    const logprobs = { content: new Array(5000).fill(token), refusal: new Array(5000).fill(token) };
    const categories = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key ${index}`, index]));
    const output = { type: "moderation_results", model: "omni", results: [{ type: "moderation_result", categories }] };
    const choices = new Array(100).fill({ ...completion().choices[0], logprobs });
    const verdict = parse({ ...completion(), choices, moderation: { input: output, output } }) as { issues: unknown[] };
    expect(verdict.issues.length).toBeLessThan(10_000);
  });
});

test("decoding and encoding accept a frozen value, and change nothing", () => {
  const wire = deepFreeze(cycle()) as unknown as Parameters<typeof core.decodeCreateChatCompletionResponse>[0];
  const decoded = deepFreeze(core.decodeCreateChatCompletionResponse(wire)) as ReturnType<
    typeof core.decodeCreateChatCompletionResponse
  >;
  expect(() => core.encodeCreateChatCompletionResponse(decoded)).not.toThrow();
});

describe.each(functions.filter(([name]) => /^(de|en)code(?!ChatCompletionUnrecognized)/.test(name)))(
  "%s",
  (_name, call) => {
    test.each([null, undefined, 5, "text", true])(`${_name} returns %j as it is`, (value) => {
      expect(call(value)).toBe(value);
    });
  },
);

test("decoding keeps the malformed parts of a response in their places", () => {
  const logprobs = { content: [5], refusal: 5 };
  const message = {
    tool_calls: [5, { type: "function", function: 5 }],
    annotations: [null],
    audio: 5,
    function_call: 5,
  };
  const moderation = { input: 5, output: { type: "moderation_results", results: [5] } };
  const usage = { prompt_tokens_details: 5, completion_tokens_details: "x" };
  const choices = [5, { message: 5, logprobs: "x" }, { message, logprobs }];
  expect(core.decodeCreateChatCompletionResponse({ choices, usage, moderation } as never)).toMatchObject({
    choices: [
      5,
      { message: 5, logprobs: "x" },
      {
        message: { toolCalls: [5, { function: 5 }], annotations: [null], audio: 5, functionCall: 5 },
        logprobs: { content: [5], refusal: 5 },
      },
    ],
    usage: { promptTokensDetails: 5, completionTokensDetails: "x" },
    moderation,
  });
});
