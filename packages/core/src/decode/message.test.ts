import { describe, expect, test } from "vitest";
import { decodeChatCompletionResponseMessage } from "./index.js";

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

  test("keeps an empty text", () => {
    const empty = { ...message, content: "", refusal: "" };
    expect(decodeChatCompletionResponseMessage(empty)).toStrictEqual(empty);
  });

  test("keeps audio that is null, and leaves out other members that are null", () => {
    const nulls = { audio: null, tool_calls: null, annotations: null, function_call: null };
    expect(decodeChatCompletionResponseMessage({ ...message, ...nulls })).toStrictEqual({ ...message, audio: null });
  });
});
