import { describe, expect, test } from "vitest";
import { encodeChatCompletionAnnotation, encodeChatCompletionResponseMessage } from "./index.js";

const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("a message", () => {
  test("has no key for an absent member", () => {
    expect(encodeChatCompletionResponseMessage(message)).toStrictEqual(message);
  });

  test("has no key for a member that is undefined", () => {
    const absent = { contentParts: undefined, toolCalls: undefined, annotations: undefined, functionCall: undefined };
    expect(encodeChatCompletionResponseMessage({ ...message, ...absent, audio: undefined } as never)).toStrictEqual(
      message,
    );
  });

  test("keeps audio that is null", () => {
    expect(encodeChatCompletionResponseMessage({ ...message, audio: null })).toStrictEqual({ ...message, audio: null });
  });

  test("has its parts beside its text", () => {
    const contentParts = [{ type: "thinking" }, { type: "text", text: "Hello." }];
    expect(encodeChatCompletionResponseMessage({ ...message, contentParts })).toStrictEqual({
      ...message,
      content_parts: contentParts,
    });
  });
});

describe("an annotation", () => {
  const url_citation = { start_index: 0, end_index: 1, url: "", title: "" };

  test("of an unknown type is what the server sent", () => {
    const file = { type: "file", file: { hash: "0" } };
    expect(encodeChatCompletionAnnotation({ type: "unrecognized", wire: file })).toBe(file);
  });

  test("of a known type keeps an unknown key named wire", () => {
    const annotation = {
      type: "url_citation",
      urlCitation: { startIndex: 0, endIndex: 1, url: "", title: "" },
      wire: 5,
    };
    expect(encodeChatCompletionAnnotation(annotation as never)).toStrictEqual({
      type: "url_citation",
      url_citation,
      wire: 5,
    });
  });

  test("that was never decoded is returned as it is", () => {
    const annotation = { type: "url_citation", url_citation };
    expect(encodeChatCompletionAnnotation(annotation as never)).toStrictEqual(annotation);
    const file = { type: "file", file: { hash: "0" } };
    expect(encodeChatCompletionAnnotation(file as never)).toBe(file);
  });
});
