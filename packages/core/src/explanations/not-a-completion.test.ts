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
    [{ error: { message: "Quota exceeded", type: "quota" } }, '"Quota exceeded", code "quota"'],
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
    [[], "an array"],
    [[5], "an array"],
    ["", "an empty string"],
    [" \n", "an empty string"],
    ["Good morning!", 'a string: "Good morning!"'],
    ["1 < 2", 'a string: "1 < 2"'],
    ["Good\nmorning!", "a string"],
    [" \n<html>", "a string that looks like an HTML page"],
    ['{"choices":[]}', "a string that holds JSON; call `JSON.parse` first"],
    ["[]", "a string that holds JSON; call `JSON.parse` first"],
    ["data: {}", "the text of a stream of events; read its events first"],
    [": waiting", "the text of a stream of events; read its events first"],
    ["x".repeat(201), `a string: "${"x".repeat(200)}"`],
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

describe("a completion inside something else", () => {
  test.each(["data", "response", "result", "provider"])("is found under %s", (key) => {
    const value = { code: 0, message: "success", [key]: completion };
    expect(findNonCompletion(value)).toEqual({
      code: "wrapped",
      message: `Expected a chat completion, received one inside \`${key}\`; give that`,
    });
    expect(codeOf({ ...completion, [key]: completion })).toBeUndefined();
    expect(codeOf({ choices: [], [key]: completion })).toBeUndefined();
    expect(codeOf({ [key]: { choices: null } })).toBeUndefined();
  });

  test("is found in a batch's line, and in a list", () => {
    expect(findNonCompletion({ custom_id: "1", response: { status_code: 200, body: completion } })?.message).toMatch(
      "`response.body`",
    );
    expect(findNonCompletion([5, completion])).toMatchObject({
      code: "wrapped",
      message: expect.stringContaining("a list"),
    });
  });
});

describe("another API's answer", () => {
  const text = { index: 0, text: "Hello.", finish_reason: "stop" };

  test.each([
    [{ object: "response", output: [] }, "Responses API"],
    [{ type: "message", role: "assistant", content: [] }, "Anthropic"],
    [{ done: false, message: { role: "assistant", content: "He" } }, "Ollama"],
    [{ done: true, response: "Hello." }, "Ollama"],
    [{ candidates: [] }, "Gemini"],
    [{ promptFeedback: { blockReason: "OTHER" } }, "Gemini"],
    [{ success: true, result: { response: "Hello." } }, "Workers AI"],
    [{ response: "Hello." }, "Workers AI"],
    [{ object: "list", data: [{ object: "embedding" }] }, "embeddings"],
    [{ object: "list", data: [] }, "a list of models"],
    [{ object: "text_completion" }, "a text completion"],
    [withChoices(text), "a text completion"],
    [withChoices({ ...text, message: null }), "a text completion"],
    [{ messages: [{ role: "user", content: "Hello?" }] }, "a request"],
  ])("is named: %j", (value, words) => {
    expect(findNonCompletion(value)).toMatchObject({ code: "other-api", message: expect.stringContaining(words) });
  });

  test("is none where there are choices, or a message beside the text", () => {
    const others = { object: "response", candidates: [], done: true, response: "Hello.", messages: [{}] };
    expect(codeOf({ ...completion, ...others })).toBeUndefined();
    expect(codeOf({ choices: [], ...others })).toBeUndefined();
    expect(codeOf(withChoices({ ...choice, text: "Hello." }))).toBeUndefined();
    expect(codeOf(withChoices({ text: null, finish_reason: "stop" }))).toBeUndefined();
  });
});

describe("what is decoded already", () => {
  const { finish_reason: _, ...others } = choice;

  test("is known by finishReason in the place of finish_reason, in any choice", () => {
    for (const finishReason of ["stop", null]) {
      expect(codeOf(withChoices({ ...others, finishReason }))).toBe("decoded");
      expect(codeOf(withChoices(choice, 5, { ...others, finishReason }))).toBe("decoded");
    }
    expect(findNonCompletion(withChoices({ ...others, finishReason: "stop" }))?.message).toMatch(
      "CreateChatCompletionResponseToWireSchema",
    );
  });

  test("is not what has finish_reason as well, or neither", () => {
    for (const finish_reason of ["stop", null]) {
      expect(codeOf(withChoices({ ...others, finish_reason, finishReason: "stop" }))).toBeUndefined();
    }
    expect(codeOf(withChoices({ ...others, finishReason: undefined }))).toBeUndefined();
    expect(codeOf(withChoices(others))).toBeUndefined();
  });

  test("is not looked for where a chunk or a text completion was found", () => {
    expect(codeOf(withChoices({ delta, finishReason: "stop" }))).toBe("chunk");
    expect(codeOf(withChoices({ text: "Hello.", finishReason: "stop" }))).toBe("other-api");
  });
});

test("a completion is none of these, whether it conforms or is malformed", () => {
  for (const value of [completion, {}, { choices: 5 }, withChoices(5)]) expect(codeOf(value)).toBeUndefined();
});
