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
    [{ error: ["overloaded"] }, '"overloaded"'],
    [{ choices: [], error: "overloaded" }, '"overloaded"'],
    [[{ error: "overloaded" }], '"overloaded"'],
    [{ detail: "Not Found" }, '"Not Found"'],
    [{ error: { message: "No.", code: 429 } }, '"No.", code 429'],
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
    expect(codeOf({ choices: [], error: false })).toBeUndefined();
    expect(codeOf({ error: null })).toBeUndefined();
    expect(codeOf({ error: false })).toBeUndefined();
  });
});

describe("what is no object", () => {
  test.each([
    [null, "null"],
    [undefined, "nothing"],
    [[5], "an array"],
    ["Good morning!", 'a string: "Good morning!"'],
    ["1 < 2", 'a string: "1 < 2"'],
    [" \n<html>", "a string that looks like an HTML page; check the URL of the request"],
    [Promise.resolve(), "a Promise; `await` it first"],
    [5, "a number"],
    [false, "a boolean"],
  ])("is described: %j", (value, described) => {
    expect(findNonCompletion(value)).toEqual({
      code: "not-an-object",
      message: `Expected a chat completion, received ${described}`,
    });
  });
});

describe("what has another name", () => {
  test.each([
    [{ data: completion }, "wrapped", "one inside `data`; parse that instead"],
    [[completion], "wrapped", "one inside a list; parse its items one by one"],
    [{ code: 0, message: "success", data: completion }, "wrapped", "one inside `data`; parse that instead"],
    [
      withChoices({ text: "Hello." }),
      "other-api",
      "a text completion; send the request to /v1/chat/completions, not /v1/completions",
    ],
    [
      { object: "text_completion" },
      "other-api",
      "a text completion; send the request to /v1/chat/completions, not /v1/completions",
    ],
  ])("%#", (value, code, what) => {
    expect(findNonCompletion(value)).toEqual({ code, message: `Expected a chat completion, received ${what}` });
  });

  test("a decoded completion says which schema checks it", () => {
    expect(findNonCompletion(withChoices({ message, finishReason: "stop" }))).toEqual({
      code: "decoded",
      message: expect.stringMatching(/decoded already; .*`CreateChatCompletionResponseToWireSchema`$/),
    });
    expect(codeOf(withChoices({ message, finishReason: "stop", finish_reason: "stop" }))).toBeUndefined();
  });

  test("a completion may have any key beside its choices", () => {
    expect(codeOf({ ...completion, data: completion, done: true, messages: [1], detail: "x" })).toBeUndefined();
  });
});

test("a completion is none of these, whether it conforms or is malformed", () => {
  for (const value of [completion, {}, { choices: 5 }, withChoices(5)]) expect(codeOf(value)).toBeUndefined();
});
