import { describe, expect, test } from "vitest";
import { findDeviations } from "./find-deviations.js";
import { formatPath } from "./format-path.js";

const message = { role: "assistant", content: "Hello.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const completion = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };

const withChoice = (members: object) => ({ ...completion, choices: [{ ...choice, ...members }] });
const withMessage = (members: object) => withChoice({ message: { ...message, ...members } });
const withCall = (call: unknown) => withMessage({ tool_calls: [call] });
const withUsage = (members: object) => ({
  ...completion,
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, ...members },
});

/** The deviations, a line each: code, path and what was received. */
const found = (json: unknown) =>
  findDeviations(json).map(({ code, path, received }) => `${code} ${path.join(".")} ${received}`);
const messages = (json: unknown) => findDeviations(json).map((deviation) => deviation.message);

test("there are none in what satisfies the specification", () => {
  expect(findDeviations(completion)).toEqual([]);
});

test("each says what it is, where, and what the specification wants", () => {
  const { logprobs: _, ...rest } = choice;
  expect(findDeviations({ ...completion, choices: [rest] })).toStrictEqual([
    {
      code: "missing-key",
      path: ["choices", 0, "logprobs"],
      message: "`choices[0].logprobs` is missing; the specification requires it, `null` where there is nothing to say.",
      received: "undefined",
    },
  ]);
});

describe("missing-key", () => {
  test.each([
    ["id", "a string"],
    ["object", '`"chat.completion"`'],
    ["created", "an integer"],
    ["choices", "an array"],
  ])("%s", (key, kind) => {
    const json = { ...completion, [key]: undefined };
    expect(found(json)).toEqual([`missing-key ${key} undefined`]);
    expect(messages(json)).toEqual([`\`${key}\` is missing; the specification requires it: ${kind}.`]);
  });

  test("in a response that has nothing", () => {
    expect(found({})).toEqual([
      "missing-key id undefined",
      "missing-key object undefined",
      "missing-key created undefined",
      "missing-key model undefined",
      "missing-key choices undefined",
    ]);
  });
});

describe("unexpected-null", () => {
  test("of what is required", () => {
    expect(found({ ...completion, created: null })).toEqual(["unexpected-null created null"]);
    expect(messages({ ...completion, created: null })).toEqual([
      "`created` is `null`; the specification wants an integer.",
    ]);
  });

  test("of what may be left out", () => {
    expect(found({ ...completion, system_fingerprint: null })).toEqual(["unexpected-null system_fingerprint null"]);
    expect(messages({ ...completion, system_fingerprint: null })).toEqual([
      "`system_fingerprint` is `null`; the specification wants a string, or no such key.",
    ]);
  });

  test("of an item and of a map's value", () => {
    expect(found({ ...completion, choices: [null], metadata: { a: null } })).toEqual([
      "unexpected-null choices.0 null",
      "unexpected-null metadata.a null",
    ]);
    expect(messages({ ...completion, choices: [null], metadata: { a: null } })).toEqual([
      "`choices[0]` is `null`; the specification wants an object.",
      "`metadata.a` is `null`; the specification wants a string.",
    ]);
  });

  test("not where the specification allows it", () => {
    expect(found({ ...completion, service_tier: null, metadata: null, moderation: null })).toEqual([]);
    expect(found(withMessage({ content: null, audio: null }))).toEqual([]);
  });
});

describe("unknown-value", () => {
  test("quotes the value, and lists those that there are", () => {
    const json = withChoice({ finish_reason: "eos" });
    expect(found(json)).toEqual(['unknown-value choices.0.finish_reason "eos"']);
    expect(messages(json)).toEqual([
      '`choices[0].finish_reason` is `"eos"`; the specification wants `"stop"`, `"length"`, `"tool_calls"`, `"content_filter"` or `"function_call"`.',
    ]);
    expect(messages({ ...completion, object: "" })).toEqual([
      '`object` is `""`; the specification wants `"chat.completion"`.',
    ]);
  });

  test("not where the specification lists it", () => {
    for (const service_tier of ["auto", "default", "flex", "scale", "priority", "fast"]) {
      expect(found({ ...completion, service_tier })).toEqual([]);
    }
    for (const finish_reason of ["stop", "length", "tool_calls", "content_filter", "function_call"]) {
      expect(found(withChoice({ finish_reason }))).toEqual([]);
    }
  });

  test("cuts what is long", () => {
    const [deviation] = findDeviations({ ...completion, service_tier: "x".repeat(101) });
    expect(deviation?.received).toBe(`"${"x".repeat(100)}…"`);
    expect(deviation?.message).toContain(` is \`"${"x".repeat(100)}…"\`;`);
    expect(found({ ...completion, service_tier: "x".repeat(100) })).toEqual([
      `unknown-value service_tier "${"x".repeat(100)}"`,
    ]);
  });

  test("escapes what could disturb a log", () => {
    expect(found({ ...completion, service_tier: "a\n\u001b\ud800" })).toEqual([
      'unknown-value service_tier "a\\n\\u001b\\ud800"',
    ]);
  });
});

describe("unexpected-type", () => {
  test.each([
    [true, "boolean", "a boolean"],
    [5, "number", "a number"],
    [["secret"], "array", "an array"],
    [{ secret: 1 }, "object", "an object"],
    [5n, "not JSON", "no JSON value"],
  ])("%s in the place of a string", (content, received, noun) => {
    const json = withMessage({ content });
    expect(found(json)).toEqual([`unexpected-type choices.0.message.content ${received}`]);
    expect(messages(json)).toEqual([
      `\`choices[0].message.content\` is ${noun}; the specification wants a string or \`null\`.`,
    ]);
  });

  test.each([
    [1.5, "number", "a number with a fraction"],
    [Number.POSITIVE_INFINITY, "number", "a number that is not finite"],
    ["1", "string", "a string"],
  ])("%s in the place of an integer", (prompt_tokens, received, noun) => {
    const json = withUsage({ prompt_tokens });
    expect(found(json)).toEqual([`unexpected-type usage.prompt_tokens ${received}`]);
    expect(messages(json)).toEqual([`\`usage.prompt_tokens\` is ${noun}; the specification wants an integer.`]);
  });

  test("an integer has no fraction, however large it is", () => {
    expect(found(withUsage({ prompt_tokens: 1e20, completion_tokens: 2 ** 60 }))).toEqual([]);
  });

  test("a number is finite", () => {
    const token = { token: "a", bytes: null, top_logprobs: [] };
    const content = [
      { ...token, logprob: -0.5 },
      { ...token, logprob: JSON.parse("-1e999") },
    ];
    const json = withChoice({ logprobs: { content, refusal: null } });
    expect(found(json)).toEqual(["unexpected-type choices.0.logprobs.content.1.logprob number"]);
    expect(messages(json)[0]).toContain("is a number that is not finite; the specification wants a number.");
  });

  test("an explicit undefined is not absence", () => {
    expect(found({ ...completion, usage: undefined })).toEqual(["unexpected-type usage undefined"]);
    expect(messages({ ...completion, service_tier: undefined })[0]).toMatch(
      /^`service_tier` is undefined; the specification wants .* or `"fast"` or `null`, or no such key\.$/,
    );
    expect(found({ ...completion, choices: [undefined] })).toEqual(["unexpected-type choices.0 undefined"]);
    const inherited = Object.assign(Object.create({ usage: undefined }), completion);
    expect(found(inherited)).toEqual(["unexpected-type usage undefined"]);
  });

  test("of an enum's value, which is not quoted where it is no string", () => {
    expect(found(withChoice({ finish_reason: ["secret"] }))).toEqual(["unexpected-type choices.0.finish_reason array"]);
  });
});

describe("unknown-key", () => {
  test("says its type, and looks into nothing", () => {
    const json = { ...completion, x_groq: { id: "secret" } };
    expect(found(json)).toEqual(["unknown-key x_groq object"]);
    expect(messages(json)).toEqual([
      "`x_groq` is not in the specification, which allows further keys and gives them no meaning.",
    ]);
  });

  test("says how the specification spells it", () => {
    const json = withChoice({ finishReason: "stop" });
    expect(found(json)).toEqual(["unknown-key choices.0.finishReason string"]);
    expect(messages(json)).toEqual([
      "`choices[0].finishReason` is not in the specification, which spells it `finish_reason`.",
    ]);
    expect(messages(withUsage({ promptTokensDetails: {} }))).toEqual([
      "`usage.promptTokensDetails` is not in the specification, which spells it `prompt_tokens_details`.",
    ]);
  });

  test("also where an own key is named like an inherited one", () => {
    const json = JSON.parse(JSON.stringify({ ...completion, constructor: 1, KEY: 1 }).replace("KEY", "__proto__"));
    expect(found(json)).toEqual(["unknown-key constructor number", "unknown-key __proto__ number"]);
    for (const message of messages(json)) expect(message).toContain("which allows further keys");
  });

  test("comes after what strict refuses, an object's own before those of its members", () => {
    expect(found({ ...withMessage({ content_parts: [], reasoning: null }), a: 1, created: null })).toEqual([
      "unexpected-null created null",
      "unknown-key a number",
      "unknown-key choices.0.message.content_parts array",
      "unknown-key choices.0.message.reasoning null",
    ]);
  });

  test("is named at every level, and never in a map", () => {
    const token = { token: "a", logprob: 0, bytes: null, x: 1 };
    const content = [{ ...token, top_logprobs: [token] }];
    const result = { type: "moderation_result", model: "", flagged: true, x: 1 };
    const maps = { categories: { k: true }, category_scores: { k: 0 }, category_applied_input_types: { k: ["text"] } };
    const everywhere = {
      ...message,
      tool_calls: [
        { id: "", type: "function", function: { name: "", arguments: "", x: 1 }, x: 1 },
        { id: "", type: "custom", custom: { name: "", input: "", x: 1 }, function: 1 },
      ],
      annotations: [
        { type: "url_citation", url_citation: { start_index: 0, end_index: 1, url: "", title: "", x: 1 }, x: 1 },
      ],
      audio: { id: "", expires_at: 0, data: "", transcript: "", x: 1 },
      function_call: { name: "", arguments: "", x: 1 },
    };
    const json = {
      ...withChoice({ message: everywhere, logprobs: { content, refusal: null, x: 1 } }),
      usage: withUsage({ prompt_tokens_details: { x: 1 }, completion_tokens_details: { x: 1 }, x: 1 }).usage,
      metadata: { k: "v" },
      moderation: {
        input: { type: "moderation_results", model: "", results: [{ ...result, ...maps }], x: 1 },
        output: { type: "error", code: "", message: "", x: 1 },
        x: 1,
      },
    };
    const paths = findDeviations(json).map(({ code, path }) => `${code} ${formatPath(path)}`);
    expect(paths).toEqual(
      [
        "choices[0].message.tool_calls[0].x",
        "choices[0].message.tool_calls[0].function.x",
        "choices[0].message.tool_calls[1].function",
        "choices[0].message.tool_calls[1].custom.x",
        "choices[0].message.annotations[0].x",
        "choices[0].message.annotations[0].url_citation.x",
        "choices[0].message.audio.x",
        "choices[0].message.function_call.x",
        "choices[0].logprobs.x",
        "choices[0].logprobs.content[0].x",
        "choices[0].logprobs.content[0].top_logprobs[0].x",
        "usage.x",
        "usage.prompt_tokens_details.x",
        "usage.completion_tokens_details.x",
        "moderation.x",
        "moderation.input.x",
        "moderation.input.results[0].x",
        "moderation.output.x",
      ].map((path) => `unknown-key ${path}`),
    );
  });
});

describe("of a type that the specification does not know", () => {
  const TYPES = 'the specification wants `"function"` or `"custom"`.';

  test("a tool call has a wrong type, and keys that no type has", () => {
    const json = withCall({ id: 5, type: "builtin_function", function: { x: 1 }, custom: 5, index: 0 });
    expect(found(json)).toEqual([
      'unknown-value choices.0.message.tool_calls.0.type "builtin_function"',
      "unknown-key choices.0.message.tool_calls.0.index number",
    ]);
    expect(messages(json)[0]).toContain(TYPES);
  });

  test.each([
    [{}, "missing-key choices.0.message.tool_calls.0.type undefined"],
    [{ type: null }, "unexpected-null choices.0.message.tool_calls.0.type null"],
    [{ type: 5 }, "unexpected-type choices.0.message.tool_calls.0.type number"],
    [{ type: "toString" }, 'unknown-value choices.0.message.tool_calls.0.type "toString"'],
    [[], "unexpected-type choices.0.message.tool_calls.0 array"],
    [null, "unexpected-null choices.0.message.tool_calls.0 null"],
  ])("%j says no type", (call, deviation) => {
    expect(found(withCall(call))).toEqual([deviation]);
  });

  test("a tool call's type can't be left out", () => {
    expect(messages(withCall({ type: null }))).toEqual([
      `\`choices[0].message.tool_calls[0].type\` is \`null\`; ${TYPES}`,
    ]);
  });

  test("an annotation lacks what the specification wants of it", () => {
    expect(found(withMessage({ annotations: [{ type: "file", file: {} }] }))).toEqual([
      'unknown-value choices.0.message.annotations.0.type "file"',
      "missing-key choices.0.message.annotations.0.url_citation undefined",
      "unknown-key choices.0.message.annotations.0.file object",
    ]);
  });
});

test("no-choices", () => {
  expect(findDeviations({ ...completion, choices: [], x: 1 })).toMatchObject([
    {
      code: "no-choices",
      path: ["choices"],
      message: "`choices` is empty; the specification allows that, but it leaves the request without an answer.",
      received: "array",
    },
    { code: "unknown-key" },
  ]);
});

test.each([
  [[completion], "not-an-object", "array"],
  ["<html>", "not-an-object", "string"],
  [undefined, "not-an-object", "undefined"],
  [{ error: { message: "Rate limit reached" } }, "error-envelope", "object"],
  [{ ...completion, object: "chat.completion.chunk", x: 1 }, "chunk", "object"],
])("%j is no completion, and that alone is said", (json, code, received) => {
  expect(findDeviations(json)).toMatchObject([{ code, path: [], received }]);
});

test("nothing of what a response says is given away", () => {
  const secret = "secret";
  const json = {
    id: [secret],
    object: { secret },
    created: secret,
    model: { secret },
    choices: [
      { ...withMessage({ content: [secret], refusal: { secret }, reasoning: secret }).choices[0], logprobs: secret },
      { ...choice, message: secret, index: secret },
      secret,
    ],
    usage: { prompt_tokens: secret },
    metadata: secret,
    x: secret,
  };
  const said = findDeviations(json);
  expect(said.length).toBeGreaterThan(10);
  expect(JSON.stringify(said)).not.toContain(secret);
});

test("keys are cut in messages, and whole in paths", () => {
  const key = "k".repeat(5000);
  const [deviation] = findDeviations({ ...completion, metadata: { [key]: 5 } });
  expect(deviation?.path).toEqual(["metadata", key]);
  expect(deviation?.message).toBe(`\`metadata["${"k".repeat(100)}…"]\` is a number; the specification wants a string.`);
});

describe("how much is listed", () => {
  const numbered = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, value]));

  test("a list and a map are read until they have had a thousand deviations", () => {
    const choices = new Array(5000).fill({ ...choice, index: null, logprobs: undefined, message: {}, x: 1 });
    // Five of each choice: its index, its logprobs and the three members of its message.
    expect(found({ ...completion, choices }).filter((line) => !line.startsWith("unknown-key"))).toHaveLength(1000);
    expect(found({ ...completion, metadata: numbered(5000, 5) })).toHaveLength(1000);
  });

  test("each list and each map for itself", () => {
    const details = { metadata: numbered(1500, 5), choices: new Array(1500).fill(5) };
    expect(found({ ...completion, ...details })).toHaveLength(2000);
  });

  test("a list gives a thousand unknown keys, and what comes after it the same", () => {
    const lines = found({ ...withUsage({ x: 1 }), choices: new Array(1500).fill({ ...choice, x: 1, y: 1 }) });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe("unknown-key usage.x number");
  });

  test("a list in a list gives no more than that", () => {
    const content = new Array(1500).fill({ token: "a", logprob: 0, bytes: null, top_logprobs: [], x: 1 });
    const choices = new Array(3).fill({ ...choice, logprobs: { content, refusal: content } });
    expect(found({ ...completion, choices })).toHaveLength(1000);
  });

  test("an object gives a thousand unknown keys, and does not keep its members from theirs", () => {
    const lines = found({ ...withMessage({ x: 1 }), ...numbered(5000, 1) });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe("unknown-key choices.0.message.x number");
  });

  test("unknown keys do not keep a list from being read", () => {
    const choices = [...new Array(1500).fill({ ...choice, x: 1 }), { ...choice, index: null }];
    expect(found({ ...completion, choices })[0]).toBe("unexpected-null choices.1500.index null");
  });
});
