import { describe, expect, test } from "vitest";
import { completion, found, messages, withChoice, withMessage, withUsage } from "../testing/deviations.js";
import { findDeviations } from "./find-deviations.js";

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

  test("for every required member of an empty response", () => {
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
  test("for a required member", () => {
    expect(found({ ...completion, created: null })).toEqual(["unexpected-null created null"]);
    expect(messages({ ...completion, created: null })).toEqual([
      "`created` is `null`; the specification wants an integer.",
    ]);
  });

  test("for an optional member", () => {
    expect(found({ ...completion, system_fingerprint: null })).toEqual(["unexpected-null system_fingerprint null"]);
    expect(messages({ ...completion, system_fingerprint: null })).toEqual([
      "`system_fingerprint` is `null`; the specification wants a string, or no such key.",
    ]);
  });

  test("for an item and for a map's value", () => {
    expect(found({ ...completion, choices: [null], metadata: { a: null } })).toEqual([
      "unexpected-null choices.0 null",
      "unexpected-null metadata.a null",
    ]);
    expect(messages({ ...completion, choices: [null], metadata: { a: null } })).toEqual([
      "`choices[0]` is `null`; the specification wants an object.",
      "`metadata.a` is `null`; the specification wants a string.",
    ]);
  });

  test("not if the specification allows it", () => {
    expect(found({ ...completion, service_tier: null, metadata: null, moderation: null })).toEqual([]);
    expect(found(withMessage({ content: null, audio: null }))).toEqual([]);
  });
});

describe("unknown-value", () => {
  test("quotes the value, and lists the known ones", () => {
    const json = withChoice({ finish_reason: "eos" });
    expect(found(json)).toEqual(['unknown-value choices.0.finish_reason "eos"']);
    expect(messages(json)).toEqual([
      '`choices[0].finish_reason` is `"eos"`; the specification wants `"stop"`, `"length"`, `"tool_calls"`, `"content_filter"` or `"function_call"`.',
    ]);
    expect(messages({ ...completion, object: "" })).toEqual([
      '`object` is `""`; the specification wants `"chat.completion"`.',
    ]);
  });

  test("not if the specification lists it", () => {
    for (const service_tier of ["auto", "default", "flex", "scale", "priority", "fast"]) {
      expect(found({ ...completion, service_tier })).toEqual([]);
    }
    for (const finish_reason of ["stop", "length", "tool_calls", "content_filter", "function_call"]) {
      expect(found(withChoice({ finish_reason }))).toEqual([]);
    }
  });

  test("cuts a long value", () => {
    const [deviation] = findDeviations({ ...completion, service_tier: "x".repeat(101) });
    expect(deviation?.received).toBe(`"${"x".repeat(100)}…"`);
    expect(deviation?.message).toContain(` is \`"${"x".repeat(100)}…"\`;`);
    expect(found({ ...completion, service_tier: "x".repeat(100) })).toEqual([
      `unknown-value service_tier "${"x".repeat(100)}"`,
    ]);
  });

  test("escapes characters that could disturb a log", () => {
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

  test("for an enum's value, which is not quoted if it is no string", () => {
    expect(found(withChoice({ finish_reason: ["secret"] }))).toEqual(["unexpected-type choices.0.finish_reason array"]);
  });
});
