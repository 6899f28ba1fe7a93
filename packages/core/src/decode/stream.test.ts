import { describe, expect, test } from "vitest";
import {
  decodeChatCompletionMessageToolCallChunk,
  decodeChatCompletionStreamAudio,
  decodeChatCompletionStreamChoice,
  decodeChatCompletionStreamFunctionCall,
  decodeChatCompletionStreamResponseDelta,
  decodeCreateChatCompletionStreamResponse,
} from "./stream.js";

describe("a chunk", () => {
  test("is complete, and has no made-up members", () => {
    expect(decodeCreateChatCompletionStreamResponse({})).toStrictEqual({
      id: "",
      object: "chat.completion.chunk",
      created: null,
      model: "",
      choices: [],
    });
  });

  test("is a chunk, whatever its object was", () => {
    expect(decodeCreateChatCompletionStreamResponse({ object: "", choices: null }).object).toBe(
      "chat.completion.chunk",
    );
  });

  test("keeps null where the specification allows it", () => {
    const nulls = { usage: null, service_tier: null, moderation: null };
    const others = { system_fingerprint: null, metadata: null, obfuscation: null };
    const decoded = decodeCreateChatCompletionStreamResponse({ ...nulls, ...others });
    expect(decoded).toMatchObject({ usage: null, serviceTier: null, moderation: null });
    for (const key of ["systemFingerprint", "metadata", "obfuscation"]) expect(decoded).not.toHaveProperty(key);
  });

  test("keeps unknown keys, `__proto__` as well", () => {
    const chunk = JSON.parse('{"choices":[],"x_groq":{"id":"a"},"__proto__":{"polluted":true}}');
    const decoded = decodeCreateChatCompletionStreamResponse(chunk);
    expect(decoded).toHaveProperty("x_groq", { id: "a" });
    expect(Object.getOwnPropertyDescriptor(decoded, "__proto__")?.value).toEqual({ polluted: true });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("is returned as it is if it is malformed", () => {
    for (const value of [null, "text", 5, []]) {
      expect(decodeCreateChatCompletionStreamResponse(value as never)).toBe(value);
    }
  });
});

describe("a choice", () => {
  test("has its place as index, an empty delta, and no reason, where nothing came", () => {
    expect(decodeChatCompletionStreamChoice({}, 3)).toStrictEqual({ index: 3, delta: {}, finishReason: null });
    expect(decodeChatCompletionStreamChoice({ index: null, delta: null })).toMatchObject({ index: 0, delta: {} });
    const { choices } = decodeCreateChatCompletionStreamResponse({ choices: [{}, {}, { index: 7 }] });
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 7]);
  });

  test("keeps the server's reason, and a message", () => {
    const decoded = decodeChatCompletionStreamChoice({ finish_reason: "eos", message: { content: "Hello." } });
    expect(decoded).toMatchObject({ finishReason: "eos", message: { role: "assistant", content: "Hello." } });
    expect(decodeChatCompletionStreamChoice({ message: null })).not.toHaveProperty("message");
  });

  test("has logprobs as null unless they are an object", () => {
    expect(decodeChatCompletionStreamChoice({ logprobs: -0.25 }).logprobs).toBeNull();
    expect(decodeChatCompletionStreamChoice({ logprobs: null }).logprobs).toBeNull();
    expect(decodeChatCompletionStreamChoice({ logprobs: {} }).logprobs).toEqual({ content: null, refusal: null });
    expect(decodeChatCompletionStreamChoice({})).not.toHaveProperty("logprobs");
  });
});

describe("a delta", () => {
  test("has nothing that did not come", () => {
    expect(decodeChatCompletionStreamResponseDelta({})).toStrictEqual({});
    const nulls = { tool_calls: null, annotations: null, audio: null, function_call: null, role: null };
    expect(decodeChatCompletionStreamResponseDelta(nulls)).toStrictEqual({});
  });

  test("keeps null as content and refusal", () => {
    const nulls = { content: null, refusal: null };
    expect(decodeChatCompletionStreamResponseDelta(nulls)).toStrictEqual(nulls);
  });

  test.each([
    ["model", "assistant"],
    ["assistant", "assistant"],
    ["user", "user"],
    ["", undefined],
  ] as const)("has the role %j as %j", (role, expected) => {
    expect(decodeChatCompletionStreamResponseDelta({ role }).role).toBe(expected);
  });

  test("has the text of parts as content, and the parts", () => {
    const parts = [
      { type: "thinking", thinking: [{ type: "text", text: "Hm." }] },
      { type: "text", text: "Hello." },
    ];
    expect(decodeChatCompletionStreamResponseDelta({ content: parts })).toStrictEqual({
      content: "Hello.",
      contentParts: parts,
    });
    expect(decodeChatCompletionStreamResponseDelta({ content: { a: 1 } })).toStrictEqual({ content: '{"a":1}' });
  });
});

describe("a piece of a tool call", () => {
  test("without an index has null, which joins it to no call", () => {
    expect(decodeChatCompletionMessageToolCallChunk({})).toStrictEqual({ index: null });
    expect(decodeChatCompletionMessageToolCallChunk({ index: -1 })).toStrictEqual({ index: -1 });
  });

  test("has a number as id as text, and no member that is null", () => {
    const nulls = { type: null, function: null, custom: null };
    expect(decodeChatCompletionMessageToolCallChunk({ index: 0, id: 4, ...nulls })).toStrictEqual({
      index: 0,
      id: "4",
    });
    const within = { function: { name: null, arguments: null }, custom: { name: null, input: null } };
    expect(decodeChatCompletionMessageToolCallChunk(within)).toStrictEqual({ index: null, function: {}, custom: {} });
  });

  test("has arguments that are an object as their JSON", () => {
    const called = { name: "f", arguments: { a: 1 } };
    expect(decodeChatCompletionMessageToolCallChunk({ index: 0, function: called })).toStrictEqual({
      index: 0,
      function: { name: "f", arguments: '{"a":1}' },
    });
    expect(decodeChatCompletionStreamFunctionCall(called)).toStrictEqual({ name: "f", arguments: '{"a":1}' });
  });
});

test("a piece of audio has camelCase, and no member that is null", () => {
  expect(decodeChatCompletionStreamAudio({ id: "audio_1", expires_at: 5, data: null })).toStrictEqual({
    id: "audio_1",
    expiresAt: 5,
  });
});
