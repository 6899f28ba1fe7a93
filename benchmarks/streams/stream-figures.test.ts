import { expect, test } from "vitest";
import { targets } from "../targets.js";
import type { StreamSpeed } from "./measure-streams.js";
import { streamPayloads } from "./payloads.js";
import { streamFigures } from "./stream-figures.js";

/** Speeds in which ours costs 1.2 on the first payload and 1.3 on the others, and another contender what is given. */
const speedsOf = (others: Readonly<Record<string, number>>): StreamSpeed[] =>
  streamPayloads.map((payload, place) => {
    const both = (multiple: number) => ({ "one event": multiple, "16 kB": multiple / 2 });
    const ours = { "@chat-completion/stream, readChatCompletion": place === 0 ? 1.2 : 1.3 };
    return {
      ...{
        payload,
        chunks: 10,
        characters: 100,
        floor: both(1),
        parts: { guard: 0.04 + place / 100, accumulate: 0.2 },
      },
      multiples: new Map(Object.entries({ ...ours, ...others }).map(([name, multiple]) => [name, both(multiple)])),
    };
  });

const others = { "openai, iteration of a stream": 2, "AI SDK, streamText": 10 };

test("a figure is the largest of all streams and reads", () => {
  expect(streamFigures(speedsOf(others))).toEqual({
    "stream, guard": 0.07,
    "stream, accumulate": 0.2,
    "stream against the floor": 1.3,
    "stream against openai": 0.65,
    "stream against streamText": 0.13,
  });
});

test("one is left out if a contender that it needs wasn't measured", () => {
  const figures = Object.keys(streamFigures(speedsOf({ "AI SDK, streamText": 10 })));
  expect(figures).not.toContain("stream against openai");
  expect(figures).toContain("stream against streamText");
});

test("every figure has a target", () => {
  const measured = targets.map((target) => target.measured);
  expect(measured).toEqual(expect.arrayContaining(Object.keys(streamFigures(speedsOf(others)))));
});
