import { accumulateChunks } from "@chat-completion/core";
import { describe, expect, test } from "vitest";
import { streamPayloads } from "../payloads.js";
import { eventStreamOf, piecesOf, type Read, reads, respond } from "../pieces.js";
import floor from "./floor.js";
import { loadContender, streamContenders } from "./index.js";

const names = [floor.name, ...Object.keys(streamContenders)];

describe.each(names)("%s", (name) => {
  test("has the name that it is listed under", async () => {
    expect((await loadContender(name)).name).toBe(name);
  });

  test.each(streamPayloads)("reads $name to its end", async ({ chunks }) => {
    const { read } = await loadContender(name);
    const text = eventStreamOf(chunks(40));
    for (const size of Object.keys(reads) as Read[]) {
      const pieces = piecesOf(text, size);
      const bodies: Response[] = [];
      const answer = () => {
        const response = respond(pieces);
        bodies.push(response);
        return response;
      };
      expect(await read(answer)).toBeDefined();
      expect(bodies).toHaveLength(1);
      expect(bodies[0]?.bodyUsed).toBe(true);
    }
  });
});

test.each(streamPayloads)("ours give the response that the chunks of $name make", async ({ chunks }) => {
  const expected = accumulateChunks(chunks(40));
  const answer = () => respond(piecesOf(eventStreamOf(chunks(40)), "16 kB"));
  const whole = await loadContender("@chat-completion/stream, readChatCompletion");
  expect(await whole.read(answer)).toEqual(expected);
  const each = await loadContender("@chat-completion/stream, readChunks and an accumulator");
  expect(await each.read(answer)).toEqual([expected, expected.choices[0]?.message.content]);
});
