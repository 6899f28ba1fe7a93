import type { ChatCompletionMessageToolCalls, ChatCompletionResponseMessage } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { decodeChatCompletionResponseMessage } from "../decode/message.js";
import { type AssistantMessageOptions, toAssistantMessage } from "./assistant-message.js";

/** What becomes of the message on the wire, which has to be what becomes of it decoded. */
function requestOf(message: ChatCompletionResponseMessage, options?: AssistantMessageOptions): object {
  const request = toAssistantMessage(message, options);
  expect(toAssistantMessage(decodeChatCompletionResponseMessage(message), options)).toEqual(request);
  return request;
}

test("leaves out what a request does not have, and what servers reject", () => {
  const unknown = { reasoning: null, images: [] };
  const empty = { refusal: null, tool_calls: [], annotations: [], audio: null, ...unknown };
  expect(requestOf({ role: "assistant", content: "Hello", ...empty })).toEqual({ role: "assistant", content: "Hello" });
});

test("keeps the reasoning in the server's spelling, or drops it", () => {
  const reasoning = {
    reasoning_content: "",
    reasoning: "Hm.",
    reasoning_text: "Hm.",
    reasoning_opaque: "x",
    reasoning_details: [{ type: "reasoning.text", text: "Hm.", signature: "Eq" }],
    thinking_blocks: [{ type: "thinking", thinking: "Hm.", signature: "Eq" }],
    provider_specific_fields: { thought_signatures: ["Eq"] },
    extra_content: { google: { thought_signature: "Eq" } },
  };
  const message = { role: "assistant", content: "Hello" } as const;
  expect(requestOf({ ...message, ...reasoning })).toEqual({ ...message, ...reasoning });
  expect(requestOf({ ...message, ...reasoning }, { reasoning: "drop" })).toEqual(message);
});

test("a content in parts goes back as it came, or as its text", () => {
  const content = [
    { type: "thinking", thinking: [{ type: "text", text: "Hm." }], signature: "Eq" },
    { type: "text", text: "Hel" },
    { type: "text", text: "lo" },
  ];
  expect(requestOf({ content })).toEqual({ role: "assistant", content });
  expect(requestOf({ content }, { reasoning: "drop" })).toEqual({ role: "assistant", content: "Hello" });
  expect(requestOf({ content: [] })).toEqual({ role: "assistant", content: "" });
});

test("a content that is an object becomes its JSON", () => {
  expect(requestOf({ content: { answer: 42 } })).toEqual({ role: "assistant", content: '{"answer":42}' });
});

test("keeps signatures in tool calls, and completes the calls", () => {
  const extra_content = { google: { thought_signature: "Eq" } };
  // Their unknown members are kept and have no type.
  const tool_calls = [
    { index: 0, id: "a", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' }, extra_content },
    { id: 7, function: { name: "time", arguments: null, provider_specific_fields: { thought_signature: "Eq" } } },
    { id: "c", type: "", function: { name: "time", arguments: { zone: "UTC" } }, thought_signature: "Eq" },
    { id: "d", type: "custom", custom: { name: "sql", input: "SELECT 1" }, extra_content },
    { id: "e", type: "builtin_function", function: { name: "$web_search", arguments: "{}" } },
    { function: { name: "time", arguments: "" } },
  ] as ChatCompletionMessageToolCalls;
  expect(requestOf({ content: null, tool_calls }, { reasoning: "drop" })).toEqual({
    role: "assistant",
    content: null,
    tool_calls: [
      { id: "a", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' }, extra_content },
      {
        id: "7",
        type: "function",
        function: { name: "time", arguments: "{}", provider_specific_fields: { thought_signature: "Eq" } },
      },
      {
        id: "c",
        type: "function",
        function: { name: "time", arguments: '{"zone":"UTC"}' },
        thought_signature: "Eq",
      },
      { id: "d", type: "custom", custom: { name: "sql", input: "SELECT 1" }, extra_content },
      { id: "e", type: "builtin_function", function: { name: "$web_search", arguments: "{}" } },
      { id: "", type: "function", function: { name: "time", arguments: "{}" } },
    ],
  });
});

test.each(['{"city":"Os', "Oslo", "[5]", "null", '"{}"', " "])("arguments that are no JSON object: %j", (sent) => {
  const called = { name: "weather", arguments: sent };
  const message: ChatCompletionResponseMessage = {
    content: null,
    function_call: called,
    tool_calls: [{ id: "a", type: "function", function: called }],
  };
  const empty = { name: "weather", arguments: "{}" };
  expect(requestOf(message)).toMatchObject({ function_call: empty, tool_calls: [{ function: empty }] });
  expect(requestOf(message, { brokenArguments: "keep" })).toEqual({ role: "assistant", ...message });
});

test("the input of a custom tool is no JSON, and stays", () => {
  const tool_calls = [{ id: "a", type: "custom" as const, custom: { name: "sql", input: "SELECT 1" } }];
  expect(requestOf({ content: null, tool_calls })).toEqual({ role: "assistant", content: null, tool_calls });
});

test("audio becomes its id", () => {
  const audio = { id: "audio_1", expires_at: 1, data: "UklGRg==", transcript: "Hello" };
  expect(requestOf({ content: null, audio })).toEqual({ role: "assistant", audio: { id: "audio_1" } });
  expect(requestOf({ content: null, audio: { ...audio, id: null } })).toEqual({ role: "assistant", content: "" });
});

test("a refusal, an empty answer, and a function call", () => {
  expect(requestOf({ content: null, refusal: "No." })).toEqual({ role: "assistant", content: "", refusal: "No." });
  expect(requestOf({})).toEqual({ role: "assistant", content: "" });
  expect(requestOf({ content: null, function_call: { name: "time", arguments: {} } })).toEqual({
    role: "assistant",
    content: null,
    function_call: { name: "time", arguments: "{}" },
  });
});

test("an empty text beside a call stays, as the server sent it", () => {
  const tool_calls = [{ id: "a", type: "function" as const, function: { name: "time", arguments: "{}" } }];
  expect(requestOf({ content: "", tool_calls })).toEqual({ role: "assistant", content: "", tool_calls });
  expect(requestOf({ tool_calls })).toEqual({ role: "assistant", content: null, tool_calls });
});

test("changes nothing in the message", () => {
  const message: ChatCompletionResponseMessage = Object.freeze({
    content: null,
    tool_calls: Object.freeze([Object.freeze({ function: Object.freeze({ name: "time" }) })]) as never,
  });
  expect(() => toAssistantMessage(message)).not.toThrow();
});
