/* A value that is no completion has one issue, in the same words from every library and at every entry. */
import { schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";

const chunk = { id: "c", model: "m", choices: [{ index: 0, delta: { content: "Hi" }, finish_reason: null }] };

const said: readonly (readonly [what: string, value: unknown, words: RegExp])[] = [
  [
    "an error envelope",
    { error: { message: "Quota exceeded", code: 429 } },
    /an error in its place: "Quota exceeded"$/,
  ],
  ["an error envelope without a message", { error: {}, choices: null }, /an error in its place: it has no message$/],
  ["an error that is a string", { error: "overloaded" }, /an error in its place: "overloaded"$/],
  ["a chunk by its object", { ...chunk, object: "chat.completion.chunk" }, /a chunk of a stream/],
  ["a chunk by its delta", chunk, /a chunk of a stream/],
  ["an HTML page", "\n<!doctype html><title>502</title>", /a string that looks like an HTML page$/],
  ["a string", "Good morning!", /received a string$/],
  ["an array", [chunk], /received an array$/],
  ["null", null, /received null$/],
  ["nothing", undefined, /received nothing$/],
  ["a number", 5, /received a number$/],
];

describe.each(schemasOf("CreateChatCompletionResponse"))("$library, $entry", ({ parse }) => {
  test.each(said)("has one issue, in our words, for: %s", (_what, value, words) => {
    expect(parse(value)).toEqual({ success: false, issues: [{ path: [], message: expect.stringMatching(words) }] });
  });

  test("cuts the message of a long error", () => {
    const verdict = parse({ error: { message: "x".repeat(1_000_000) } });
    expect(verdict).toMatchObject({ success: false, issues: [{ message: expect.stringMatching(/x{500}"$/) }] });
    expect(JSON.stringify(verdict).length).toBeLessThan(1000);
  });
});
