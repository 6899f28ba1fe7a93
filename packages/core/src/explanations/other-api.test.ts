import { expect, test } from "vitest";
import { describeOtherApi, hasText } from "./other-api.js";

test.each([
  ["the Responses API", { object: "response", output: [] }, /Responses API; .*not \/v1\/responses/],
  ["Anthropic", { type: "message", role: "assistant", content: [] }, /Anthropic's API; .*not \/v1\/messages/],
  ["Ollama, chat", { done: true, message: {} }, /Ollama's own API; .*not \/api\/chat/],
  ["Ollama, generate", { done: false, response: "Hello." }, /Ollama's own API/],
  ["Gemini", { candidates: [] }, /Gemini's own API; .*\/v1beta\/openai\/chat\/completions/],
  ["Gemini, blocked", { promptFeedback: { blockReason: "SAFETY" } }, /Gemini's own API/],
  ["Workers AI", { result: { response: "Hello." }, success: true }, /Workers AI's own API; .*not \/ai\/run/],
  ["embeddings", { object: "list", data: [{ object: "embedding" }] }, /^embeddings; .*not \/v1\/embeddings/],
  ["a list of models", { object: "list", data: [{ object: "model" }] }, /^a list of models; .*not \/v1\/models/],
  ["a text completion", { object: "text_completion" }, /^a text completion; .*not \/v1\/completions/],
  ["a request", { messages: [{ role: "user" }] }, /^a request; parse the response/],
])("%s is recognized, and the message says what to do", (_what, value, said) => {
  expect(describeOtherApi(value)).toMatch(said);
});

test.each([
  [{}],
  [{ object: "list" }],
  [{ type: "message", content: "Hello." }],
  [{ done: true }],
  [{ message: {} }],
  [{ result: {}, success: false }],
  [{ messages: [] }],
])("none of those that are known: %j", (value) => {
  expect(describeOtherApi(value)).toBeUndefined();
});

test("a choice of a text completion has a text in the place of a message", () => {
  expect(hasText({ text: "Hello." })).toBe(true);
  expect(hasText({ text: "Hello.", message: null })).toBe(true);
  for (const choice of [{ text: "Hello.", message: {} }, { text: null }, null, "text"])
    expect(hasText(choice)).toBe(false);
});
