/* A value that is no completion, or no chunk, has one issue, in the same words from every library and at every entry. */

import { findNonChunk, findNonCompletion } from "@chat-completion/core";
import { type InvalidFixture, invalid } from "@chat-completion/fixtures";
import { schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";

const said = [
  ...Object.values<InvalidFixture>(invalid).flatMap(({ name, data }): [string, unknown][] => [[name, data]]),
  ["nothing", undefined] as [string, unknown],
  ["a Promise", Promise.resolve({})] as [string, unknown],
  ["a Response", new Response("{}")] as [string, unknown],
].flatMap(([what, value]) => {
  const { message } = findNonCompletion(value) ?? {};
  return message === undefined ? [] : [[what, value, message] as const];
});

test("there are values of every code", () => {
  const codes = new Set(said.map(([, value]) => findNonCompletion(value)?.code));
  expect([...codes].sort()).toEqual(["chunk", "decoded", "error-envelope", "not-an-object", "other-api", "wrapped"]);
});

describe.each(schemasOf("CreateChatCompletionResponse"))("$library, $entry", ({ parse }) => {
  test.each(said)("has one issue, in our words, for: %s", (_what, value, message) => {
    expect(parse(value)).toEqual({ success: false, issues: [{ path: [], message }] });
  });

  test("cuts the message of a long error", () => {
    const verdict = parse({ error: { message: "x".repeat(1_000_000) } });
    expect(verdict).toMatchObject({ success: false, issues: [{ message: expect.stringMatching(/x{500}"$/) }] });
    expect(JSON.stringify(verdict).length).toBeLessThan(1000);
  });
});

const chunk = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "gpt-5", choices: [] };
const withChoice = (choice: object) => ({ ...chunk, choices: [choice] });

const saidOfChunks = (
  [
    ["not-an-object", undefined],
    ["not-an-object", "data: {}"],
    ["not-an-object", "<!DOCTYPE html>"],
    ["not-an-object", [chunk]],
    ["not-an-object", new Response("{}")],
    ["error-envelope", { error: { message: "Overloaded." } }],
    ["error-envelope", { ...chunk, error: { message: "Overloaded." } }],
    ["error-envelope", { detail: "Overloaded." }],
    ["other-api", withChoice({ index: 0, text: "Hello." })],
    ["other-api", { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hello." } }],
    ["other-api", { type: "response.output_text.delta", delta: "Hello." }],
    ["decoded", withChoice({ index: 0, delta: {}, finishReason: "stop" })],
    ["decoded", withChoice({ index: 0, delta: { toolCalls: [] }, finish_reason: null })],
  ] as const
).map(([code, value]) => [code, value, findNonChunk(value)] as const);

describe.each(schemasOf("CreateChatCompletionStreamResponse"))("$library, $entry, of a chunk", ({ parse }) => {
  test.each(saidOfChunks)("has one issue, in our words: %s, %j", (code, value, found) => {
    expect(found?.code).toBe(code);
    expect(parse(value)).toEqual({ success: false, issues: [{ path: [], message: found?.message }] });
  });

  test("has one issue at `choices` for an object of which nothing is known", () => {
    const message = findNonChunk({ a: 1 })?.message;
    expect(parse({ a: 1 })).toEqual({ success: false, issues: [{ path: ["choices"], message }] });
  });
});
