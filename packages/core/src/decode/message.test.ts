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
    "whose content is the list %j, which is none of parts, keeps it",
    (content) => {
      const decoded = decodeChatCompletionResponseMessage({ ...message, content: content as never });
      expect(decoded.content).toBe(content);
    },
  );

  test("takes its parts from content_parts, where encode put them", () => {
    const content_parts = [thinking, { type: "text", text: "Hello." }];
    const decoded = decodeChatCompletionResponseMessage({ ...message, content_parts });
    expect(decoded).toStrictEqual({ ...message, contentParts: content_parts });
  });

  test("prefers the parts of the content to those beside it", () => {
    const decoded = decodeChatCompletionResponseMessage({ ...message, content: [thinking], content_parts: [] });
    expect(decoded.contentParts).toEqual([thinking]);
  });

  test.each([5, null, [5], "parts"])(
    "keeps content_parts %j, which are no parts, as a key like any other",
    (content_parts) => {
      const decoded = decodeChatCompletionResponseMessage({ ...message, content_parts });
      expect(decoded).toStrictEqual({ ...message, content_parts });
    },
  );

  test("keeps text that is empty", () => {
    const empty = { ...message, content: "", refusal: "" };
    expect(decodeChatCompletionResponseMessage(empty)).toStrictEqual(empty);
  });

  test("keeps audio that is null, and leaves out what else is", () => {
    const nulls = { audio: null, tool_calls: null, annotations: null, function_call: null };
    expect(decodeChatCompletionResponseMessage({ ...message, ...nulls })).toStrictEqual({ ...message, audio: null });
  });
});
