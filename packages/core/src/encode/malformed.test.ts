import { describe, expect, test } from "vitest";
import {
  encodeChatCompletionAnnotation,
  encodeChatCompletionChoice,
  encodeChatCompletionModeration,
  encodeChatCompletionResponseMessage,
  encodeChatCompletionUnrecognizedAnnotation,
  encodeCompletionUsage,
  encodeCreateChatCompletionResponse,
} from "./index.js";

const response = { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "gpt-5", choices: [] };
const message = { role: "assistant", content: "Hello.", refusal: null };

describe("a malformed member", () => {
  test.each([undefined, null, 0, "", "text", []])("is encoded as it is, and a schema rejects it: %j", (value) => {
    expect(encodeCreateChatCompletionResponse({ ...response, object: value } as never).object).toBe(value);
    expect(encodeCreateChatCompletionResponse({ ...response, created: value } as never).created).toBe(value);
    expect(encodeChatCompletionChoice({ index: value, message } as never).index).toBe(value);
    expect(encodeChatCompletionResponseMessage({ ...message, role: value } as never).role).toBe(value);
    expect(encodeChatCompletionResponseMessage({ ...message, content: value } as never).content).toBe(value);
    expect(encodeCompletionUsage({ totalTokens: value, promptTokens: 1 } as never).total_tokens).toBe(value);
  });

  test.each([undefined, null, 0, "text", true, []])("is returned as it is, in the place of an object: %j", (value) => {
    const { choices } = encodeCreateChatCompletionResponse({
      ...response,
      choices: [{ index: 0, message: value, logprobs: value, finishReason: "stop" }, value],
    } as never);
    expect(choices).toStrictEqual([{ index: 0, message: value, logprobs: value, finish_reason: "stop" }, value]);
    expect(encodeChatCompletionAnnotation(value as never)).toBe(value);
    expect(encodeChatCompletionUnrecognizedAnnotation(value as never)).toBe(value);
  });

  test.each([undefined, null, "text", {}, { type: "another", results: [{}] }])(
    "is returned as it is, in the place of a moderation's outcome: %j",
    (outcome) => {
      const { input, output } = encodeChatCompletionModeration({ input: outcome, output: outcome } as never);
      expect(input).toBe(outcome);
      expect(output).toBe(outcome);
    },
  );
});
