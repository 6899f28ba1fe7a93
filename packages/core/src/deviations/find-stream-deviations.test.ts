import { describe, expect, test } from "vitest";
import { chunkOf, withChoice } from "../testing/chunks.js";
import { findStreamDeviations } from "./find-stream-deviations.js";

const last = withChoice({ finish_reason: "stop" });
const found = (...chunks: unknown[]) => findStreamDeviations(chunks).map(({ code, path }) => ({ code, path }));

test("a stream as OpenAI sends it has none", () => {
  expect(found(chunkOf({ role: "assistant", content: "Hello." }), last)).toEqual([]);
});

describe("the deviations of a chunk", () => {
  test("have paths that begin with its place", () => {
    const { id: _, ...rest } = chunkOf({ content: "Hello." });
    expect(findStreamDeviations([chunkOf({}), rest, last])).toEqual([
      expect.objectContaining({ code: "missing-key", path: [1, "id"], received: "undefined" }),
    ]);
    expect(found(withChoice({ delta: { content: 5 } as never }), last)).toContainEqual({
      code: "unexpected-type",
      path: [0, "choices", 0, "delta", "content"],
    });
  });

  test("are listed before unknown keys, and those before what is of the whole", () => {
    const { id: _, ...rest } = chunkOf({ content: "Hello." });
    expect(found({ x_relay: 1, ...rest })).toEqual([
      { code: "missing-key", path: [0, "id"] },
      { code: "unknown-key", path: [0, "x_relay"] },
      { code: "missing-finish-reason", path: ["choices", 0] },
    ]);
  });
});

describe("what is no chunk", () => {
  test("is one deviation, with what it is", () => {
    expect(findStreamDeviations([last, { error: { message: "Overloaded." } }])).toEqual([
      {
        code: "error-envelope",
        path: [1],
        message: 'Expected a chunk of a chat completion, received an error in its place: "Overloaded."',
        received: "object",
      },
    ]);
    expect(found(last, "text", null)).toEqual([
      { code: "not-an-object", path: [1] },
      { code: "not-an-object", path: [2] },
    ]);
  });

  test("is one deviation at `choices` where nothing is known of it", () => {
    expect(found(last, { a: 1, id: 5 })).toEqual([{ code: "missing-key", path: [1, "choices"] }]);
  });
});

test("`[DONE]` is missing only where it is known not to have come", () => {
  const codes = (done?: boolean) =>
    findStreamDeviations([last], done === undefined ? {} : { done }).map(({ code }) => code);
  expect(codes(false)).toEqual(["missing-done"]);
  expect(codes(true)).toEqual([]);
  expect(codes()).toEqual([]);
});

test("chunks may come from a generator, and of a broken one nothing is remembered", () => {
  function* chunks() {
    yield withChoice({ delta: { content: 5 } as never, index: 4 });
    yield last;
  }
  expect(findStreamDeviations(chunks()).map(({ path }) => path)).toEqual([[0, "choices", 0, "delta", "content"]]);
});
