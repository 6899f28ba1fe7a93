import { describe, expect, test } from "vitest";
import { hasNoError, isChunkByItsKeys, isOnTheWire } from "./chunk.js";

describe("isChunkByItsKeys", () => {
  test.each([
    [{ choices: [] }],
    [{ choices: null }],
    [{ object: "chat.completion.chunk" }],
    [{ usage: null }],
    [{ moderation: null }],
    [{ audio: {} }],
    [{}],
    [Object.create(null)],
  ])("is true of %j", (value) => expect(isChunkByItsKeys(value)).toBe(true));

  test.each([
    [{ id: "chatcmpl-1" }],
    [{ object: "chat.completion" }],
    [{ choices: undefined }],
    [{ audio: undefined }],
  ])("is false of %o", (value) => expect(isChunkByItsKeys(value)).toBe(false));

  test.each([
    ["a Response", new Response()],
    ["a promise", Promise.resolve({})],
    ["a map", new Map()],
    ["a date", new Date()],
  ])("is false of %s, which has no keys of its own", (_, value) => {
    expect(isChunkByItsKeys(value as never)).toBe(false);
  });
});

describe("hasNoError", () => {
  test.each([[{}], [{ error: null }], [{ error: false }], [{ error: undefined }]])("is true of %o", (value) => {
    expect(hasNoError(value)).toBe(true);
  });

  test.each([[{ error: {} }], [{ error: "" }], [{ error: true }], [{ error: 0 }]])("is false of %o", (value) => {
    expect(hasNoError(value)).toBe(false);
  });
});

describe("isOnTheWire", () => {
  test.each([
    ["nothing", {}],
    ["a text beside a delta", { delta: {}, text: "Hello." }],
    ["a text beside a message", { message: {}, text: "Hello." }],
    ["a text that is null", { text: null }],
    ["both spellings of a reason", { finish_reason: null, finishReason: "stop" }],
    ["both spellings of calls", { delta: { tool_calls: null, toolCalls: [] } }],
    ["a delta that is null", { delta: null }],
  ])("is true of a choice with %s", (_, choice) => expect(isOnTheWire(choice)).toBe(true));

  test.each([
    ["a text and nothing else", { text: "Hello." }],
    ["an empty text", { text: "" }],
    ["a text, and a delta that is null", { delta: null, text: "Hello." }],
    ["a decoded reason", { delta: {}, finishReason: null }],
    ["decoded calls", { delta: { toolCalls: [] }, finish_reason: null }],
  ])("is false of a choice with %s", (_, choice) => expect(isOnTheWire(choice)).toBe(false));
});
