import { accumulateChunks, findStreamDeviations } from "@chat-completion/core";
import { describe, expect, test } from "vitest";
import { streamPayloads } from "./payloads.js";
import { eventStreamOf, piecesOf, type Read, reads } from "./pieces.js";

describe.each(streamPayloads)("$name", ({ name, chunks }) => {
  test("has about as many chunks as are asked for, which conform but for a key of the builder", () => {
    const made = chunks(400);
    expect(Math.abs(made.length - 400)).toBeLessThan(15);
    expect(findStreamDeviations(made).filter(({ path }) => path.at(-1) !== "annotations")).toEqual([]);
  });

  test("is what it says", () => {
    const { choices } = accumulateChunks(chunks(400));
    expect(choices).toHaveLength(name === "stream-choices" ? 4 : 1);
    const [{ message, logprobs } = {}] = choices;
    expect(message?.tool_calls?.length ?? 0).toBe(name === "stream-call" ? 1 : 0);
    expect(logprobs?.content?.length ?? 0).toBeGreaterThanOrEqual(name === "stream-logprobs" ? 400 : 0);
  });

  test("is the same text in reads of any size", () => {
    const text = eventStreamOf(chunks(400));
    for (const read of Object.keys(reads) as Read[]) {
      const pieces = piecesOf(text, read);
      expect(Buffer.concat(pieces).toString()).toBe(text);
      expect(pieces).toHaveLength(read === "one event" ? chunks(400).length + 1 : Math.ceil(text.length / 16_384));
    }
  });
});
