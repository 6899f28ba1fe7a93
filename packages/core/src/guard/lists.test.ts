import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { describe, expect, test } from "vitest";
import { isStrictCreateChatCompletionResponse, isWireCreateChatCompletionResponse } from "./index.js";

const { choices, moderation } = everyMember;
const [choice] = choices as [(typeof choices)[0]];
const [result] = moderation.input.results as [(typeof moderation.input.results)[0]];
const [token] = choice.logprobs.content as [(typeof choice.logprobs.content)[0]];

const lists: [path: string, item: unknown][] = [
  ["choices", choice],
  ["choices.0.message.tool_calls", choice.message.tool_calls[0]],
  ["choices.0.message.annotations", choice.message.annotations[0]],
  ["choices.0.logprobs.content", token],
  ["choices.0.logprobs.refusal", token],
  ["choices.0.logprobs.content.0.top_logprobs", token.top_logprobs[0]],
  ["choices.0.logprobs.content.0.bytes", 97],
  ["choices.0.logprobs.content.0.top_logprobs.0.bytes", 97],
  ["moderation.input.results", result],
  ["moderation.input.results.0.category_applied_input_types.hate", "text"],
];

const maps: [path: string, value: unknown][] = [
  ["moderation.input.results.0.categories", true],
  ["moderation.input.results.0.category_scores", 0.5],
  ["moderation.input.results.0.category_applied_input_types", ["text"]],
];

const isAccepted = (path: string, value: unknown) => {
  const response = withValueAt(path, value);
  return [isStrictCreateChatCompletionResponse(response), isWireCreateChatCompletionResponse(response)];
};

describe.each(lists)("%s", (path, item) => {
  test("may have any number of items", () => {
    for (const items of [[], [item], [item, item, item]]) expect(isAccepted(path, items)).toEqual([true, true]);
  });

  test.each([0, 1, 2, 3])("has no wrong item at position %i", (place) => {
    const items = [0, 1, 2, 3].map((at) => (at === place ? null : item));
    expect(isAccepted(path, items)).toEqual([false, false]);
    delete items[place];
    expect(isAccepted(path, items)).toEqual([false, false]);
  });
});

describe.each(maps)("%s", (path, value) => {
  test("may have any number of values, under any keys", () => {
    for (const keys of [[], ["a"], ["a", "", "constructor", "__proto__"]]) {
      const map = Object.fromEntries(keys.map((key) => [key, value]));
      expect(isAccepted(path, map)).toEqual([true, true]);
    }
  });

  test.each(["a", "b", "c", "__proto__"])("has no wrong value under the key %s", (wrong) => {
    const map = Object.fromEntries(["a", "b", "c", "__proto__"].map((key) => [key, key === wrong ? null : value]));
    expect(isAccepted(path, map)).toEqual([false, false]);
  });

  test("is no list", () => {
    expect(isAccepted(path, [])).toEqual([false, false]);
    expect(isAccepted(path, [value])).toEqual([false, false]);
  });
});

test("metadata may have any number of values, on the wire of any type", () => {
  for (const keys of [[], ["a"], ["a", "", "constructor", "__proto__"]]) {
    const map = (value: unknown) => Object.fromEntries(keys.map((key) => [key, value]));
    expect(isAccepted("metadata", map("text"))).toEqual([true, true]);
    for (const value of [null, undefined, 5, [], {}])
      expect(isAccepted("metadata", map(value))).toEqual([keys.length === 0, true]);
  }
  for (const list of [[], ["text"]]) expect(isAccepted("metadata", list)).toEqual([false, false]);
});

test("content and arguments may be an object, on the wire, whose keys and values are data", () => {
  const object = Object.fromEntries(["a", "", "constructor", "__proto__", "type"].map((key) => [key, null]));
  for (const path of ["content", "tool_calls.0.function.arguments", "function_call.arguments"]) {
    for (const value of [{}, object]) expect(isAccepted(`choices.0.message.${path}`, value)).toEqual([false, true]);
    expect(isAccepted(`choices.0.message.${path}`, [5])).toEqual([false, false]);
  }
});

test("bytes may be a text, and log probabilities a number, on the wire", () => {
  expect(isAccepted("choices.0.logprobs.content.0.bytes", "Hi")).toEqual([false, true]);
  expect(isAccepted("choices.0.logprobs", -1.5e-7)).toEqual([false, true]);
});

test("a message's content may be a list of parts, on the wire", () => {
  const part = { type: "text" };
  for (const content of [[], [part], [part, part, part]]) {
    expect(isAccepted("choices.0.message.content", content)).toEqual([false, true]);
  }
  for (const content of [[null], [part, part, {}], [part, part, "text"]]) {
    expect(isAccepted("choices.0.message.content", content)).toEqual([false, false]);
  }
});

test("tool calls and annotations of unknown types are accepted on the wire", () => {
  for (const path of ["choices.0.message.tool_calls.1", "choices.0.message.annotations.0"]) {
    expect(isAccepted(path, { type: "unrecognized" })).toEqual([false, true]);
    expect(isAccepted(path, { type: "" })).toEqual([false, false]);
    expect(isAccepted(path, { type: "function" })).toEqual([false, path.includes("annotations")]);
    expect(isAccepted(path, { type: 5 })).toEqual([false, false]);
  }
});

test("annotations of a known type in another shape are accepted on the wire", () => {
  const flat = { type: "url_citation", url: "https://a.example", title: "A", start_index: 0, end_index: 1 };
  for (const annotation of [flat, { type: "url_citation" }, { type: "url_citation", url_citation: [] }]) {
    expect(isAccepted("choices.0.message.annotations.0", annotation)).toEqual([false, true]);
  }
});
