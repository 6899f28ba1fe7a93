/* A value that is no completion has one issue, in the same words from every library and at every entry. */

import { findNonCompletion } from "@chat-completion/core";
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
