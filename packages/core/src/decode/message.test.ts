import { describe, expect, test } from "vitest";
import { decodeChatCompletionResponseMessage } from "./index.js";

/** An object of this many levels. */
function nested(levels: number): Record<string, unknown> {
  let object: Record<string, unknown> = {};
  for (let level = 1; level < levels; level++) object = { a: object };
  return object;
}

const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("a message", () => {
  const thinking = { type: "thinking", thinking: [{ type: "text", text: "Hm." }] };

  test.each([
    [[thinking, { type: "text", text: "Hel" }, { type: "text", text: "lo." }], "Hello."],
    [[thinking], null],
    [[{ type: "text" }, { type: "text", text: 5 }, { type: "output", text: "x" }], null],
    [[{ type: "text", text: "" }], ""],
    [[], null],
  ])("whose content has the parts %j has the text %j", (content, text) => {
    const decoded = decodeChatCompletionResponseMessage({ ...message, content });
    expect(decoded).toStrictEqual({ ...message, content: text, contentParts: content });
  });

  test.each([[[null]], [[{ type: "text", text: "Hello." }, null]], [[{ text: "Hello." }]], [["Hello."]]])(
    "keeps the list %j as its content: it is no list of parts",
    (content) => {
      const decoded = decodeChatCompletionResponseMessage({ ...message, content: content as never });
      expect(decoded.content).toBe(content);
    },
  );

  test("has the parts that encoding wrote to content_parts", () => {
    const content_parts = [thinking, { type: "text", text: "Hello." }];
    const decoded = decodeChatCompletionResponseMessage({ ...message, content_parts });
    expect(decoded).toStrictEqual({ ...message, contentParts: content_parts });
  });

  test("has the parts of its content, if there are others in content_parts", () => {
    const decoded = decodeChatCompletionResponseMessage({ ...message, content: [thinking], content_parts: [] });
    expect(decoded.contentParts).toEqual([thinking]);
  });

  test.each([5, null, [5], "parts"])(
    "keeps content_parts %j as an unknown key: it is no list of parts",
    (content_parts) => {
      const decoded = decodeChatCompletionResponseMessage({ ...message, content_parts });
      expect(decoded).toStrictEqual({ ...message, content_parts });
    },
  );

  test.each<[object, string]>([
    [{}, "{}"],
    [{ answer: 4, list: [null] }, '{"answer":4,"list":[null]}'],
    [{ type: "text", text: "Hello." }, '{"type":"text","text":"Hello."}'],
  ])("whose content is the object %j has its JSON", (content, text) => {
    const decoded = decodeChatCompletionResponseMessage({ ...message, content: content as never });
    expect(decoded).toStrictEqual({ ...message, content: text });
  });

  test("whose function call has an object as its arguments has their JSON", () => {
    const decoded = decodeChatCompletionResponseMessage({
      ...message,
      function_call: { name: "search", arguments: { query: "plums" } },
    });
    expect(decoded.functionCall).toStrictEqual({ name: "search", arguments: '{"query":"plums"}' });
  });

  test("has an empty object's JSON in the place of an object that has more levels than there is room for", () => {
    expect(decodeChatCompletionResponseMessage({ ...message, content: nested(100) }).content).toHaveLength(
      99 * '{"a":}'.length + 2,
    );
    const decoded = decodeChatCompletionResponseMessage({
      content: nested(100_000),
      tool_calls: [{ function: { name: "search", arguments: nested(100_000) } }],
      function_call: { name: "search", arguments: nested(100_000) },
    });
    expect(decoded).toStrictEqual({
      role: "assistant",
      content: "{}",
      refusal: null,
      toolCalls: [{ id: "", type: "function", function: { name: "search", arguments: "{}" } }],
      functionCall: { name: "search", arguments: "{}" },
    });
  });

  test.each(["", "model", null, undefined] as const)("is the assistant's where its role is %j", (role) => {
    expect(decodeChatCompletionResponseMessage({ ...message, role }).role).toBe("assistant");
  });

  test("has empty texts and a null time for what is missing of its audio", () => {
    const audio = { id: "", expiresAt: null, data: "", transcript: "" };
    for (const missing of [null, undefined]) {
      const sent = { id: missing, expires_at: missing, data: missing, transcript: missing };
      expect(decodeChatCompletionResponseMessage({ ...message, audio: sent }).audio).toStrictEqual(audio);
    }
  });

  test("has an empty title and null indices for what is missing of a citation", () => {
    const url = "https://plums.example";
    for (const missing of [null, undefined]) {
      const url_citation = { url, title: missing, start_index: missing, end_index: missing };
      const annotations = [{ type: "url_citation" as const, url_citation }];
      expect(decodeChatCompletionResponseMessage({ ...message, annotations }).annotations).toStrictEqual([
        { type: "url_citation", urlCitation: { url, title: "", startIndex: null, endIndex: null } },
      ]);
    }
  });

  test("keeps an empty text", () => {
    const empty = { ...message, content: "", refusal: "" };
    expect(decodeChatCompletionResponseMessage(empty)).toStrictEqual(empty);
  });

  test("keeps audio that is null, and leaves out other members that are null", () => {
    const nulls = { audio: null, tool_calls: null, annotations: null, function_call: null };
    expect(decodeChatCompletionResponseMessage({ ...message, ...nulls })).toStrictEqual({ ...message, audio: null });
  });
});
