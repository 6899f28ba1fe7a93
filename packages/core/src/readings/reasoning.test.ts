import type { ChatCompletionResponseMessage, ChatCompletionStreamResponseDelta } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { decodeChatCompletionResponseMessage } from "../decode/message.js";
import { decodeChatCompletionStreamResponseDelta } from "../decode/stream.js";
import { readReasoning } from "./reasoning.js";

/** With keys that the specification does not have. */
type Message = ChatCompletionResponseMessage & Record<string, unknown>;

const thinking = [
  {
    type: "thinking",
    thinking: [
      { type: "text", text: "H" },
      { type: "reference", reference_ids: [1] },
      { type: "text", text: "m" },
    ],
  },
  { type: "thinking", thinking: ".", closed: true },
  { type: "other", thinking: "unknown" },
  { type: "text", text: "Hello" },
];

const details = [
  { type: "reasoning.summary", summary: "H" },
  { type: "reasoning.encrypted", data: "gAAAAAB" },
  { type: "reasoning.text", text: "m.", signature: "Eq" },
];

test.each<[string, Message]>([
  ["DeepSeek", { reasoning_content: "Hm." }],
  ["Groq", { reasoning: "Hm." }],
  ["GitHub Copilot", { reasoning_text: "Hm.", reasoning_opaque: "x" }],
  ["OpenRouter", { reasoning: "Hm.", reasoning_details: details }],
  ["OpenRouter without the text itself", { reasoning: null, reasoning_details: details }],
  ["an empty spelling before another", { reasoning_content: "", reasoning: "Hm." }],
  ["Mistral", { content: thinking }],
  ["Mistral, encoded", { content: "Hello", content_parts: thinking }],
  ["Gemini", { content: "<thought>Hm.</thought>Hello", extra_content: { google: { thought: true } } }],
  ["Gemini, cut off", { content: "<thought>Hm.", extra_content: { google: { thought: true } } }],
  ["Gemini, thought alone", { content: "Hm.", extra_content: { google: { thought: true } } }],
])("reads %s", (_server, message) => {
  expect(readReasoning(message)).toBe("Hm.");
  expect(readReasoning(decodeChatCompletionResponseMessage(message))).toBe("Hm.");
});

test.each<[string, ChatCompletionStreamResponseDelta & Record<string, unknown>]>([
  ["DeepSeek", { role: "assistant", content: null, reasoning_content: "Hm." }],
  ["OpenRouter", { content: "", reasoning_details: [{ type: "reasoning.text", text: "Hm.", index: 0 }] }],
  ["Mistral", { content: thinking }],
])("reads a delta of %s", (_server, delta) => {
  expect(readReasoning(delta)).toBe("Hm.");
  expect(readReasoning(decodeChatCompletionStreamResponseDelta(delta))).toBe("Hm.");
});

test.each<Message>([
  {},
  { content: "Hello", reasoning: null },
  { content: [{ type: "text", text: "Hello" }] },
  { content: "Hello", reasoning_details: [{ type: "reasoning.encrypted", data: "gAAAAAB" }] },
  { content: "<think>Hm.</think>Hello" },
  { content: "Hello", extra_content: { google: { thought_signature: "Eq" } } },
  { reasoning: { effort: "low" }, reasoning_details: [null, 5] },
])("it is null where there is none: %j", (message) => {
  expect(readReasoning(message)).toBeNull();
});

test("it is null where there is no message", () => {
  expect(readReasoning(null)).toBeNull();
  expect(readReasoning(undefined)).toBeNull();
});
