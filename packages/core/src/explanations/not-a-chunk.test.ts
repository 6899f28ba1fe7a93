import { describe, expect, test } from "vitest";
import { explainChunkChoice, findNonChunk } from "./not-a-chunk.js";

const chunk = { id: "chatcmpl-1", object: "chat.completion.chunk", choices: [{ index: 0, delta: {} }] };
const withChoices = (...choices: unknown[]) => ({ ...chunk, choices });

/** The code, and the message without its beginning. */
const found = (value: unknown) => {
  const { code, message = "" } = findNonChunk(value) ?? {};
  return [code, message.replace("Expected a chunk of a chat completion, received ", "")];
};

describe("a chunk", () => {
  test.each([
    [chunk],
    [{}],
    [{ choices: null }],
    [{ usage: null }],
    [{ object: "chat.completion.chunk" }],
    [{ ...chunk, error: null }],
    [{ ...chunk, error: false }],
    [withChoices({ index: 0, delta: null })],
    // Broken, but a chunk: the paths say where.
    [withChoices(5, null, "text")],
    [{ choices: "text" }],
    [withChoices({ index: 0, delta: "text" })],
  ])("is none of it: %j", (value) => expect(findNonChunk(value)).toBeUndefined());
});

describe("what is no object", () => {
  test.each([
    [null, "null"],
    [undefined, "nothing"],
    ["data: {}", "the text of a stream; read it with `readChunks`"],
    [": waiting", "the text of a stream; read it with `readChunks`"],
    ["Hello.", 'a string: "Hello."'],
    ["<!DOCTYPE html>", "a string that looks like an HTML page; check the URL of the request"],
    [new Response("{}"), "a Response; read it with `readChunks`"],
    [Promise.resolve(chunk), "a Promise; `await` it first"],
  ])("is described: %j", (value, described) => expect(found(value)).toEqual(["not-an-object", described]));
});

describe("an error of the server", () => {
  test.each([
    [{ error: { message: "Overloaded.", code: 503 } }, '"Overloaded.", code 503'],
    [{ ...chunk, error: { message: "Overloaded." } }, '"Overloaded."'],
    [{ ...chunk, error: "Overloaded." }, '"Overloaded."'],
    [{ detail: "Overloaded." }, '"Overloaded."'],
  ])("is quoted: %j", (value, quoted) => {
    expect(found(value)).toEqual(["error-envelope", `an error in its place: ${quoted}`]);
  });
});

describe("of another API", () => {
  test.each([
    [{ type: "content_block_delta", index: 0, delta: {} }, "an event of Anthropic's API; ask /v1/chat/completions"],
    [{ type: "message_start", message: {} }, "an event of Anthropic's API; ask /v1/chat/completions"],
    [{ type: "response.created", response: {} }, "an event of the Responses API; ask /v1/chat/completions"],
    [
      withChoices({ index: 0, text: "Hello." }),
      "a text completion; send the request to /v1/chat/completions, not /v1/completions",
    ],
  ])("is named: %j", (value, described) => expect(found(value)).toEqual(["other-api", described]));
});

describe("what is decoded already", () => {
  test.each([[{ delta: {}, finishReason: "stop" }], [{ delta: { toolCalls: [] }, finish_reason: null }]])(
    "is named, by any of its choices: %j",
    (choice) => {
      const [code, described] = found(withChoices({ index: 0, delta: {} }, choice));
      expect(code).toBe("decoded");
      expect(described).toContain("ToWireSchema");
      expect(explainChunkChoice(choice)?.message).toBe(`Expected a chunk's choice, received ${described}`);
    },
  );
});

test("an object of which nothing is known lacks its choices", () => {
  expect(findNonChunk({ a: 1 })).toEqual({
    message: "Expected `choices`: this object has nothing that a chunk has",
    member: "choices",
  });
});

test("a choice on the wire, and what is no object, needs no explanation", () => {
  for (const choice of [{ delta: {} }, {}, null, 5, []]) expect(explainChunkChoice(choice)).toBeUndefined();
});
