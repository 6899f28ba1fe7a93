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
    [{ error: { message: "Quota exceeded", code: 429 } }, '"Quota exceeded", code 429'],
    [{ error: { message: "Quota exceeded", type: "quota" } }, '"Quota exceeded", type "quota"'],
    [{ code: 0, msg: "Quota exceeded" }, '"Quota exceeded", code 0'],
    [{ error: "overloaded" }, '"overloaded"'],
    [{ error: ["overloaded"] }, '"overloaded"'],
    [{ error: { message: ["first", "second"] } }, '"first"'],
    [{ error: { error: { error: { message: "deep" } } } }, '"deep"'],
    [{ error: true, message: "hung up" }, '"hung up"'],
    [{ choices: [], error: "timed out" }, '"timed out"'],
    [{ status: 502, title: "Bad gateway", type: "about:blank" }, '"Bad gateway", code 502'],
    [{ error: { message: "failed", metadata: { raw: "no memory" } } }, '"failed", behind it "no memory"'],
    [{ error: { message: "failed", metadata: { raw: "failed" } } }, '"failed"'],
    [{ error: { message: 5 } }, "it has no message"],
    [{ error: ["overloaded"] }, '"overloaded"'],
    [{ choices: [], error: "overloaded" }, '"overloaded"'],
    [[{ error: "overloaded" }], '"overloaded"'],
    [{ detail: "Not Found" }, '"Not Found"'],
    [{ error: { message: "No.", code: 429 } }, '"No.", code 429'],
    [{ error: {} }, "it has no message"],
    [{ error: { message: "x".repeat(501) } }, `"${"x".repeat(500)}"`],
  ])("is quoted: %j", (value, quoted) => {
    expect(findNonCompletion(value)).toEqual({
      code: "error-envelope",
      message: `Expected a chat completion, received an error in its place: ${quoted}`,
    });
  });

  test.each(["message", "msg", "error_msg", "detail", "description", "reason", "fault"])(
    "is known by a text under %s, at the root or one level down",
    (key) => {
      expect(codeOf({ [key]: "words" })).toBe("error-envelope");
      expect(codeOf({ [key]: [{ msg: "words" }] })).toBe("error-envelope");
      expect(codeOf({ status: { [key]: "words" } })).toBe("error-envelope");
      expect(codeOf({ status: { deep: { [key]: "words" } } })).toBeUndefined();
      for (const wordless of ["", 5, null, true, {}, []]) expect(codeOf({ [key]: wordless })).toBeUndefined();
      expect(codeOf({ choices: [], [key]: "words" })).toBeUndefined();
    },
  );

  test("is found before a chunk is", () => {
    expect(codeOf({ object: "chat.completion.chunk", error: "overloaded" })).toBe("error-envelope");
  });

  test("is no error that is null or false, and none beside choices", () => {
    for (const error of [null, false, undefined]) {
      expect(codeOf({ error })).toBeUndefined();
      expect(codeOf({ choices: [], error })).toBeUndefined();
    }
    for (const error of ["overloaded", true, {}, { message: "overloaded" }]) {
      expect(codeOf({ ...completion, error })).toBeUndefined();
      expect(codeOf({ choices: [], error })).toBe("error-envelope");
    }
  });

  test("is known inside a list", () => {
    expect(codeOf([{ error: "overloaded" }])).toBe("error-envelope");
    expect(codeOf([{ message: "overloaded" }])).toBe("error-envelope");
    expect(codeOf([{ choices: [], error: "overloaded" }])).toBe("wrapped");
    expect(codeOf(["overloaded"])).toBe("not-an-object");
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
    [Promise.resolve(completion), "a Promise; `await` it first"],
    [new Response("{}"), "a Response; call `await response.json()` first"],
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
