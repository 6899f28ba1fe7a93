import { describe, expect, test } from "vitest";
import {
  completion,
  found,
  message,
  messages,
  withCall,
  withChoice,
  withMessage,
  withUsage,
} from "../testing/deviations.js";
import { findDeviations } from "./find-deviations.js";
import { formatPath } from "./format-path.js";

describe("unknown-key", () => {
  test("has the type of its value, and is not visited", () => {
    const json = { ...completion, x_groq: { id: "secret" } };
    expect(found(json)).toEqual(["unknown-key x_groq object"]);
    expect(messages(json)).toEqual([
      "`x_groq` is Groq's own: the request's id and, in a stream, its usage (https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts).",
    ]);
  });

  test("has the specification's spelling in its message", () => {
    const json = withChoice({ finishReason: "stop" });
    expect(found(json)).toEqual(["unknown-key choices.0.finishReason string"]);
    expect(messages(json)).toEqual([
      "`choices[0].finishReason` is not in the specification, which spells it `finish_reason`.",
    ]);
    expect(messages(withUsage({ promptTokensDetails: {} }))).toEqual([
      "`usage.promptTokensDetails` is not in the specification, which spells it `prompt_tokens_details`.",
    ]);
  });

  test("includes an own key that is named like an inherited one", () => {
    const json = JSON.parse(JSON.stringify({ ...completion, constructor: 1, KEY: 1 }).replace("KEY", "__proto__"));
    expect(found(json)).toEqual(["unknown-key constructor number", "unknown-key __proto__ number"]);
    for (const message of messages(json)) expect(message).toContain("which allows further keys");
  });

  test("comes after the deviations that strict rejects, and an object's own come before those of its members", () => {
    expect(found({ ...withMessage({ content_parts: [], reasoning: null }), a: 1, created: null })).toEqual([
      "unexpected-null created null",
      "unknown-key a number",
      "unknown-key choices.0.message.content_parts array",
      "unknown-key choices.0.message.reasoning null",
    ]);
  });

  test("is reported at every level, and never in a map", () => {
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

describe("of an unknown type", () => {
  const TYPES = 'the specification wants `"function"` or `"custom"`.';

  test("a tool call has an unknown type, and keys that no type has", () => {
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

  test("an annotation lacks the members that the specification requires", () => {
    expect(found(withMessage({ annotations: [{ type: "file", file: {} }] }))).toEqual([
      'unknown-value choices.0.message.annotations.0.type "file"',
      "missing-key choices.0.message.annotations.0.url_citation undefined",
      "unknown-key choices.0.message.annotations.0.file object",
    ]);
  });
});
