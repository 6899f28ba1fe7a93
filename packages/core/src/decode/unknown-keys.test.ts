import type * as wire from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";
import { encodeCreateChatCompletionResponse } from "../encode/index.js";
import { decodeChatCompletionChoice, decodeCompletionUsage, decodeCreateChatCompletionResponse } from "./index.js";

const minimal: wire.CreateChatCompletionResponse = { id: "chatcmpl-1", model: "gpt-5", choices: [] };
const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("unknown keys", () => {
  test("keep their spelling and their values", () => {
    const x_groq = { id: "req_1" };
    const decoded = decodeCreateChatCompletionResponse({ ...minimal, x_groq } as wire.CreateChatCompletionResponse);
    expect((decoded as unknown as { x_groq: unknown }).x_groq).toBe(x_groq);
  });

  test("an own __proto__ is one of them", () => {
    const decoded = decodeCompletionUsage(JSON.parse('{"__proto__":{"promptTokens":9}}'));
    expect(decoded.promptTokens).toBe(0);
    expect(Object.getOwnPropertyDescriptor(decoded, "__proto__")).toEqual({
      value: { promptTokens: 9 },
      configurable: true,
      enumerable: true,
      writable: true,
    });
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
  });

  test("inherited ones are not", () => {
    expect(decodeCompletionUsage(Object.create({ cost: 5 }))).toStrictEqual({
      promptTokens: 0,
      completionTokens: 0,
      totalTokens: 0,
    });
  });

  test("that are spelled like a decoded member are left out: the declared member wins", () => {
    const choice = {
      message: { ...message, toolCalls: "x", contentParts: "x" },
      finish_reason: "stop",
      finishReason: "x",
    };
    const decoded = decodeChatCompletionChoice(choice as wire.ChatCompletionChoice);
    expect(decoded).toStrictEqual({ index: 0, message, logprobs: null, finishReason: "stop" });
    const encoded = encodeCreateChatCompletionResponse({
      ...decodeCreateChatCompletionResponse({ ...minimal, service_tier: "default" }),
      ...{ service_tier: "x", system_fingerprint: "x" },
    });
    expect(encoded).toMatchObject({ service_tier: "default" });
  });

  test("that are spelled as on the wire are encoded as they are, if the decoded member is absent", () => {
    const response = {
      ...minimal,
      object: "chat.completion",
      created: 5,
      service_tier: "default",
      usage: { prompt_tokens: 1 },
    };
    expect(encodeCreateChatCompletionResponse(response as never)).toEqual(response);
  });
});

describe("malformed values", () => {
  test.each([null, undefined, 5, "x", [], [5]])("%j is returned as it is", (value) => {
    expect(decodeCreateChatCompletionResponse(value as never)).toBe(value);
    expect(encodeCreateChatCompletionResponse(value as never)).toBe(value);
  });

  test("a malformed part stays as it is, in its place", () => {
    const decoded = {
      choices: [5, { message: 5, logprobs: 5 }, { message: { toolCalls: 5, annotations: [5], audio: 5 } }],
      usage: 5,
      moderation: { input: 5, output: { type: "moderation_results", results: 5 } },
    };
    const encoded = encodeCreateChatCompletionResponse(decoded as never);
    expect(encoded).toMatchObject({
      choices: [5, { message: 5, logprobs: 5 }, { message: { tool_calls: 5, annotations: [5], audio: 5 } }],
      usage: 5,
      moderation: { input: 5, output: { type: "moderation_results", results: 5 } },
    });
  });
});
