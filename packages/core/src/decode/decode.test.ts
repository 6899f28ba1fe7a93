import type * as wire from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";
import { encodeCreateChatCompletionResponse } from "../encode/index.js";
import {
  decodeChatCompletionAnnotation,
  decodeChatCompletionChoice,
  decodeChatCompletionLogprobs,
  decodeChatCompletionMessageToolCalls,
  decodeChatCompletionResponseMessage,
  decodeCompletionUsage,
  decodeCreateChatCompletionResponse,
} from "./index.js";

const minimal: wire.CreateChatCompletionResponse = { id: "chatcmpl-1", model: "gpt-5", choices: [] };
const message = { role: "assistant", content: "Hello.", refusal: null } as const;

describe("a response", () => {
  test("is complete, and makes nothing up", () => {
    expect(decodeCreateChatCompletionResponse(minimal)).toStrictEqual({
      id: "chatcmpl-1",
      object: "chat.completion",
      created: null,
      model: "gpt-5",
      choices: [],
    });
  });

  test.each([
    [1_770_000_000, 1_770_000_000],
    [1_770_000_000.75, 1_770_000_000],
    ["1770000000", 1_770_000_000],
    ["000000000000001", 1],
    [null, null],
    [undefined, null],
  ])("created %s becomes %s", (created, expected) => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, created }).created).toBe(expected);
  });

  test("says that it is a completion, whatever the server called it", () => {
    expect(decodeCreateChatCompletionResponse({ ...minimal, object: "text_completion" }).object).toBe(
      "chat.completion",
    );
  });

  test("has no member that was null, unless the specification allows null there", () => {
    const nulls = { usage: null, system_fingerprint: null, service_tier: null, metadata: null, moderation: null };
    expect(decodeCreateChatCompletionResponse({ ...minimal, ...nulls })).toStrictEqual({
      ...decodeCreateChatCompletionResponse(minimal),
      serviceTier: null,
      metadata: null,
      moderation: null,
    });
  });

  test("renames no key that is data", () => {
    const metadata = { finish_reason: "mine", tool_calls: "too" };
    expect(decodeCreateChatCompletionResponse({ ...minimal, metadata }).metadata).toEqual(metadata);
  });
});

describe("a choice", () => {
  test("without an index has its place among the choices", () => {
    const choices = [{ message }, { message, index: null }, { message, index: 7 }];
    expect(decodeCreateChatCompletionResponse({ ...minimal, choices }).choices.map(({ index }) => index)).toEqual([
      0, 1, 7,
    ]);
  });

  test("that was filtered away has an empty message", () => {
    expect(decodeChatCompletionChoice({ finish_reason: "content_filter" })).toStrictEqual({
      index: 0,
      message: { role: "assistant", content: null, refusal: null },
      logprobs: null,
      finishReason: "content_filter",
    });
  });

  test("keeps an empty reason to stop, and makes a missing one null", () => {
    expect(decodeChatCompletionChoice({ message, finish_reason: "" }).finishReason).toBe("");
    expect(decodeChatCompletionChoice({ message }).finishReason).toBeNull();
  });
});

describe("a message", () => {
  const thinking = { type: "thinking", thinking: [{ type: "text", text: "Hm." }] };

  test.each([
    [[thinking, { type: "text", text: "Hel" }, { type: "text", text: "lo." }], "Hello."],
    [[thinking], null],
    [[{ type: "text" }, { type: "text", text: 5 }, { type: "output", text: "x" }], null],
    [[{ type: "text", text: "" }], ""],
    [[], null],
  ])("whose content has the parts %j has the text %j", (content, text) => {
    const model = decodeChatCompletionResponseMessage({ ...message, content });
    expect(model).toStrictEqual({ ...message, content: text, contentParts: content });
  });

  test("takes its parts from content_parts, where encode put them", () => {
    const content_parts = [thinking, { type: "text", text: "Hello." }];
    const model = decodeChatCompletionResponseMessage({ ...message, content_parts });
    expect(model).toStrictEqual({ ...message, contentParts: content_parts });
  });

  test("prefers the parts of the content to those beside it", () => {
    const model = decodeChatCompletionResponseMessage({ ...message, content: [thinking], content_parts: [] });
    expect(model.contentParts).toEqual([thinking]);
  });

  test.each([5, null, [5], "parts"])(
    "keeps content_parts %j, which are no parts, as a key like any other",
    (content_parts) => {
      const model = decodeChatCompletionResponseMessage({ ...message, content_parts });
      expect(model).toStrictEqual({ ...message, content_parts });
    },
  );

  test("keeps audio that is null, and leaves out what else is", () => {
    const nulls = { audio: null, tool_calls: null, annotations: null, function_call: null };
    expect(decodeChatCompletionResponseMessage({ ...message, ...nulls })).toStrictEqual({ ...message, audio: null });
  });
});

describe("tool calls and annotations", () => {
  const called = { name: "search", arguments: "{}" };

  test.each([undefined, null, ""] as const)("a call whose type is %j is a function call", (type) => {
    const [call] = decodeChatCompletionMessageToolCalls([{ id: "call_1", type, function: called }]);
    expect(call).toStrictEqual({ id: "call_1", type: "function", function: called });
  });

  test("a call without id and arguments has empty ones", () => {
    const calls = decodeChatCompletionMessageToolCalls([
      { function: { name: "now", arguments: null } },
      { id: null, type: "custom", custom: { name: "shell", input: "ls" } },
    ]);
    expect(calls).toStrictEqual([
      { id: "", type: "function", function: { name: "now", arguments: "" } },
      { id: "", type: "custom", custom: { name: "shell", input: "ls" } },
    ]);
  });

  test("those of an unknown type are wrapped, even where the type is the wrapper's", () => {
    const call = { type: "unrecognized", id: "call_1" };
    expect(decodeChatCompletionMessageToolCalls([call])).toStrictEqual([{ type: "unrecognized", wire: call }]);
    const annotation = { type: "file", file: { hash: "0" } };
    expect(decodeChatCompletionAnnotation(annotation)).toStrictEqual({ type: "unrecognized", wire: annotation });
  });

  test("a key of the other kind of call is a key like any other", () => {
    const call = { id: "call_1", type: "function", function: called, custom: { name: "x" } };
    expect(decodeChatCompletionMessageToolCalls([call as never])).toStrictEqual([call]);
  });
});

describe("log probabilities", () => {
  test("what is missing becomes null or an empty list", () => {
    expect(decodeChatCompletionLogprobs({})).toStrictEqual({ content: null, refusal: null });
    expect(decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1 }] }).content).toStrictEqual([
      { token: "a", logprob: -1, bytes: null, topLogprobs: [] },
    ]);
    const top_logprobs = [
      { token: "a", logprob: -1, bytes: [97] },
      { token: "b", logprob: -2, rank: 2 },
    ];
    expect(
      decodeChatCompletionLogprobs({ content: [{ token: "a", logprob: -1, top_logprobs }] }).content,
    ).toStrictEqual([
      { token: "a", logprob: -1, bytes: null, topLogprobs: [top_logprobs[0], { ...top_logprobs[1], bytes: null }] },
    ]);
  });

  test("another layout is kept", () => {
    const together = { tokens: ["a"], token_logprobs: [-1], top_logprobs: null };
    expect(decodeChatCompletionLogprobs(together as object)).toStrictEqual({
      content: null,
      refusal: null,
      ...together,
    });
  });
});

describe("usage", () => {
  test("missing counters are zero, a missing total is their sum", () => {
    expect(decodeCompletionUsage({})).toStrictEqual({ promptTokens: 0, completionTokens: 0, totalTokens: 0 });
    expect(decodeCompletionUsage({ prompt_tokens: 3, completion_tokens: 4, total_tokens: null }).totalTokens).toBe(7);
  });

  test("details that were not counted stay absent", () => {
    expect(
      decodeCompletionUsage({
        prompt_tokens_details: null,
        completion_tokens_details: { audio_tokens: null, reasoning_tokens: 0 },
      }).completionTokensDetails,
    ).toStrictEqual({ reasoningTokens: 0 });
  });
});

describe("unknown keys", () => {
  test("are kept as they are spelled, with the very values", () => {
    const x_groq = { id: "req_1" };
    const model = decodeCreateChatCompletionResponse({ ...minimal, x_groq } as wire.CreateChatCompletionResponse);
    expect((model as unknown as { x_groq: unknown }).x_groq).toBe(x_groq);
  });

  test("an own __proto__ is one of them", () => {
    const model = decodeCompletionUsage(JSON.parse('{"__proto__":{"promptTokens":9}}'));
    expect(model.promptTokens).toBe(0);
    expect(Object.getOwnPropertyDescriptor(model, "__proto__")?.value).toEqual({ promptTokens: 9 });
    expect(Object.getPrototypeOf(model)).toBe(Object.prototype);
  });

  test("inherited ones are not", () => {
    expect(decodeCompletionUsage(Object.create({ cost: 5 }))).toStrictEqual({
      promptTokens: 0,
      completionTokens: 0,
      totalTokens: 0,
    });
  });

  test("spelled like a member of the other casing they are left out: the declared member wins", () => {
    const choice = {
      message: { ...message, toolCalls: "x", contentParts: "x" },
      finish_reason: "stop",
      finishReason: "x",
    };
    const model = decodeChatCompletionChoice(choice as wire.ChatCompletionChoice);
    expect(model).toStrictEqual({ index: 0, message, logprobs: null, finishReason: "stop" });
    const encoded = encodeCreateChatCompletionResponse({
      ...decodeCreateChatCompletionResponse({ ...minimal, service_tier: "default" }),
      ...{ service_tier: "x", system_fingerprint: "x" },
    });
    expect(encoded).toMatchObject({ service_tier: "default" });
  });

  test("spelled as on the wire, where the model says nothing, are encoded as they are", () => {
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

describe("what the wire does not describe", () => {
  test.each([null, undefined, 5, "x", [], [5]])("%j is handed on as it is", (value) => {
    expect(decodeCreateChatCompletionResponse(value as never)).toBe(value);
    expect(encodeCreateChatCompletionResponse(value as never)).toBe(value);
  });

  test("a malformed part is handed on in its place", () => {
    const model = {
      choices: [5, { message: 5, logprobs: 5 }, { message: { toolCalls: 5, annotations: [5], audio: 5 } }],
      usage: 5,
      moderation: { input: 5, output: { type: "moderation_results", results: 5 } },
    };
    const encoded = encodeCreateChatCompletionResponse(model as never);
    expect(encoded).toMatchObject({
      choices: [5, { message: 5, logprobs: 5 }, { message: { tool_calls: 5, annotations: [5], audio: 5 } }],
      usage: 5,
      moderation: { input: 5, output: { type: "moderation_results", results: 5 } },
    });
  });
});
