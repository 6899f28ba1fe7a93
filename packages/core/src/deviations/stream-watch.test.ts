import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";
import { chunkOf, withChoice } from "../testing/chunks.js";
import { StreamWatch } from "./stream-watch.js";

const last = withChoice({ finish_reason: "stop" });

/** What is found in chunks, each followed by the chunk that ends the stream. */
function found(...chunks: CreateChatCompletionStreamResponse[]) {
  const watch = new StreamWatch();
  for (const chunk of chunks) watch.add(chunk);
  return watch.end(undefined).map(({ code, path }) => [code, ...path]);
}

describe("missing-finish-reason", () => {
  test("is said of each choice that began", () => {
    expect(found(chunkOf({}), chunkOf({}, { index: 2 }))).toEqual([
      ["missing-finish-reason", "choices", 0],
      ["missing-finish-reason", "choices", 2],
    ]);
    expect(found(withChoice({ finish_reason: "" }))).toEqual([["missing-finish-reason", "choices", 0]]);
    expect(found(last)).toEqual([]);
  });
});

describe("text-after-finish", () => {
  test.each([[{ content: "more" }], [{ refusal: "no" }], [{ tool_calls: [{ index: 0 }] }]])("is found: %j", (delta) => {
    expect(found(last, chunkOf(delta))).toEqual([["text-after-finish", "choices", 0]]);
  });

  test("is said once, and not of a delta that brings nothing", () => {
    expect(found(last, chunkOf({ content: "a" }), chunkOf({ content: "b" }))).toHaveLength(1);
    expect(found(last, chunkOf({ content: "", tool_calls: [] }), chunkOf({ content: null }), last)).toEqual([]);
  });
});

describe("changed-id", () => {
  test("is found where a later id is another, and is not empty", () => {
    expect(found({ ...last, id: "a" }, { ...last, id: "b" })).toEqual([["changed-id"]]);
    expect(found({ ...last, id: "" }, { ...last, id: "a" }, { ...last, id: "" })).toEqual([]);
  });
});

describe("falling-usage", () => {
  const counted = (prompt: number | null, completion: number) => ({
    ...last,
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: null },
  });

  test("is found where a counter is lower than in the chunk before", () => {
    expect(found(counted(5, 2), counted(5, 1))).toEqual([["falling-usage"]]);
    expect(found(counted(5, 2), counted(5, 2), counted(6, 3))).toEqual([]);
  });

  test("is not found where a counter is null, or no usage came", () => {
    expect(found(counted(5, 2), counted(null, 2))).toEqual([]);
    expect(found(counted(5, 2), { ...last, usage: null })).toEqual([]);
  });
});

describe("tool calls", () => {
  const piece = (index: number | null, id: string | null, text = "") =>
    chunkOf({ tool_calls: [{ index, id, function: { arguments: text } }] });

  test("with different ids at one index are several-ids", () => {
    expect(found(piece(0, "a"), piece(0, "b"), last)).toEqual([["several-ids", "choices", 0]]);
    expect(found(piece(0, "a"), piece(1, "b"), piece(0, ""), piece(0, null), piece(0, "a"), last)).toEqual([]);
    expect(found(piece(null, "a"), piece(null, "b"), piece(-1, "c"), piece(-1, "d"), last)).toEqual([]);
  });

  test("whose arguments repeat all that came before are repeated-text", () => {
    const text = '{"city":"Oslo"';
    expect(found(piece(0, "a", text), piece(0, null, `${text}}`), last)).toEqual([["repeated-text", "choices", 0]]);
  });

  test("whose arguments repeat those of another call at their index are not", () => {
    const call = (id: string) =>
      chunkOf({ tool_calls: [{ index: 0, id, function: { name: "f", arguments: '{"city":"Oslo"}' } }] });
    expect(found(call("a"), call("b"), last)).toEqual([["several-ids", "choices", 0]]);
  });

  test("repeat a short text by chance", () => {
    expect(found(piece(0, "a", "111"), piece(0, null, "111"), last)).toEqual([]);
  });
});

test("a whole message in the place of a delta is a completion, and beside one it is not", () => {
  const message = { role: "assistant", content: "Hello." } as const;
  expect(found(withChoice({ delta: undefined, message, finish_reason: "stop" }))).toEqual([
    ["completion", "choices", 0],
  ]);
  expect(found(withChoice({ message, finish_reason: "stop" }))).toEqual([]);
});
