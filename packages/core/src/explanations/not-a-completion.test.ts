import { describe, expect, test } from "vitest";
import { findNonCompletion } from "./not-a-completion.js";

const message = { role: "assistant", content: "Hello." };
const choice = { index: 0, message, finish_reason: "stop" };
const completion = { id: "chatcmpl-1", model: "gpt-5", choices: [choice] };
const delta = { content: "Hello." };

const codeOf = (value: unknown) => findNonCompletion(value)?.code;
const withChoices = (...choices: unknown[]) => ({ ...completion, choices });

describe("a chunk", () => {
  test("is recognized by its object, whatever else it has", () => {
    expect(codeOf({ ...completion, object: "chat.completion.chunk" })).toBe("chunk");
    expect(codeOf({ object: "chat.completion.chunk" })).toBe("chunk");
  });

  test.each([
    ["no message", { delta }],
    ["a message that is null", { delta, message: null }],
    ["a delta that has nothing", { delta: {} }],
  ])("is known by a delta beside %s", (_what, part) => {
    expect(codeOf(withChoices(part))).toBe("chunk");
  });

  test("is recognized by any of its choices", () => {
    expect(codeOf(withChoices(choice, { delta }))).toBe("chunk");
    expect(codeOf(withChoices(choice, null, { delta }))).toBe("chunk");
  });

  test("is not a value whose choices have a message, or a null delta", () => {
    expect(codeOf(withChoices({ ...choice, delta }))).toBeUndefined();
    expect(codeOf(withChoices({ message: null, delta: null }))).toBeUndefined();
    expect(codeOf(withChoices({ message: "", delta }))).toBeUndefined();
    expect(codeOf({ ...completion, choices: { 0: { delta } } })).toBeUndefined();
  });
});

describe("an error in a completion's place", () => {
  test.each([
    [{ error: { message: "Quota exceeded" } }, '"Quota exceeded"'],
    [{ error: { message: "Quota exceeded" }, choices: null }, '"Quota exceeded"'],
    [{ error: "overloaded" }, '"overloaded"'],
    [{ error: { message: 5 } }, "it has no message"],
    [{ error: ["overloaded"] }, "it has no message"],
    [{ error: false }, "it has no message"],
    [{ error: { message: "x".repeat(501) } }, `"${"x".repeat(500)}"`],
  ])("is quoted: %j", (value, quoted) => {
    expect(findNonCompletion(value)).toEqual({
      code: "error-envelope",
      message: `Expected a chat completion, received an error in its place: ${quoted}`,
    });
  });

  test("is reported before a chunk is", () => {
    expect(codeOf({ object: "chat.completion.chunk", error: "overloaded" })).toBe("error-envelope");
  });

  test("is not an error beside choices, nor a null error", () => {
    expect(codeOf({ ...completion, error: "overloaded" })).toBeUndefined();
    expect(codeOf({ choices: [], error: "overloaded" })).toBeUndefined();
    expect(codeOf({ error: null })).toBeUndefined();
  });
});

describe("what is no object", () => {
  test.each([
    [null, "null"],
    [undefined, "nothing"],
    [[completion], "an array"],
    ["Good morning!", "a string"],
    ["1 < 2", "a string"],
    [" \n<html>", "a string that looks like an HTML page"],
    [5, "a number"],
    [false, "a boolean"],
  ])("is described: %j", (value, described) => {
    expect(findNonCompletion(value)).toEqual({
      code: "not-an-object",
      message: `Expected a chat completion, received ${described}`,
    });
  });
});

test("a completion is none of these, whether it conforms or is malformed", () => {
  for (const value of [completion, {}, { choices: 5 }, withChoices(5)]) expect(codeOf(value)).toBeUndefined();
});
