import { describe, expect, test } from "vitest";
import { choice, completion, found, withMessage, withUsage } from "../testing/deviations.js";
import { findDeviations } from "./find-deviations.js";

test("a response that satisfies the specification has none", () => {
  expect(findDeviations(completion)).toEqual([]);
});

test("each has its code, its path, and a message with what the specification requires", () => {
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
  [[completion], "wrapped", "array"],
  [{ data: completion }, "wrapped", "object"],
  [[], "not-an-object", "array"],
  ["<html>", "not-an-object", "string"],
  [undefined, "not-an-object", "undefined"],
  [{ error: { message: "Rate limit reached" } }, "error-envelope", "object"],
  [{ ...completion, choices: [], error: "Rate limit reached" }, "error-envelope", "object"],
  [{ ...completion, object: "chat.completion.chunk", x: 1 }, "chunk", "object"],
  [{ object: "response", output: [] }, "other-api", "object"],
  [{ ...completion, choices: [{ ...choice, finish_reason: undefined, finishReason: "stop" }] }, "decoded", "object"],
])("%j is no completion, and that alone is said", (json, code, received) => {
  expect(findDeviations(json)).toMatchObject([{ code, path: [], received }]);
});

test("no content of a response is quoted", () => {
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

describe("limits", () => {
  const numbered = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, value]));

  test("a list and a map are visited up to a thousand deviations", () => {
    const choices = new Array(5000).fill({ ...choice, index: null, logprobs: undefined, message: {}, x: 1 });
    // Five of each choice: its index, its logprobs and the three members of its message.
    expect(found({ ...completion, choices }).filter((line) => !line.startsWith("unknown-key"))).toHaveLength(1000);
    expect(found({ ...completion, metadata: numbered(5000, 5) })).toHaveLength(1000);
  });

  test("each list and each map has its own limit", () => {
    const details = { metadata: numbered(1500, 5), choices: new Array(1500).fill(5) };
    expect(found({ ...completion, ...details })).toHaveLength(2000);
  });

  test("a list has a thousand unknown keys at most, and so has the list after it", () => {
    const lines = found({ ...withUsage({ x: 1 }), choices: new Array(1500).fill({ ...choice, x: 1, y: 1 }) });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe("unknown-key usage.x number");
  });

  test("a list in a list has no more than that", () => {
    const content = new Array(1500).fill({ token: "a", logprob: 0, bytes: null, top_logprobs: [], x: 1 });
    const choices = new Array(3).fill({ ...choice, logprobs: { content, refusal: content } });
    expect(found({ ...completion, choices })).toHaveLength(1000);
  });

  test("an object has a thousand unknown keys at most, and its members have their own", () => {
    const lines = found({ ...withMessage({ x: 1 }), ...numbered(5000, 1) });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe("unknown-key choices.0.message.x number");
  });

  test("a list is visited further after a thousand unknown keys", () => {
    const choices = [...new Array(1500).fill({ ...choice, x: 1 }), { ...choice, index: null }];
    expect(found({ ...completion, choices })[0]).toBe("unexpected-null choices.1500.index null");
  });
});

test("implausible-value: `created` in milliseconds", () => {
  const [found, ...others] = findDeviations({ ...completion, created: 1_735_804_811_250 });
  expect(findDeviations({ ...completion, created: 100_000_000_000 })).toMatchObject([{ code: "implausible-value" }]);
  expect([found, others]).toMatchObject([{ code: "implausible-value", path: ["created"], received: "number" }, []]);
  for (const created of [0, -1, 99_999_999_999]) expect(findDeviations({ ...completion, created })).toEqual([]);
});
