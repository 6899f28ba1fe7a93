import { streams } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { checkText } from "../check/check-text.js";
import type { CheckedStream } from "../check/checked.js";
import { describeEvent, eventAt, groupStreamNotes, nextDeviating, notesOn } from "./event-table.js";

async function check(values: readonly unknown[]): Promise<CheckedStream> {
  const checked = await checkText(values.map((value) => JSON.stringify(value)).join("\n"));
  if (checked.kind !== "stream") throw new Error(checked.kind);
  return checked;
}

const [first, ...others] = streams.valid.text.chunks;
const strange = { ...first, created: null, x_relay: 1 };

describe("the events of a stream", () => {
  test("have their values and their notes", async () => {
    const stream = await check([first, strange, ...others]);
    expect(eventAt(stream.events, 1)).toEqual(strange);
    expect(eventAt(stream.events, 1000)).toBeUndefined();
    expect(notesOn(stream, 0)).toEqual([]);
    expect(notesOn(stream, 1)).toMatchObject([
      { path: ["created"], level: "deviation" },
      { path: ["x_relay"], level: "allowed" },
    ]);
  });

  test("that deviate follow each other in a circle", async () => {
    const stream = await check([first, strange, first, strange, ...others]);
    expect([-1, 0, 1, 2, 3].map((after) => nextDeviating(stream, after))).toEqual([1, 1, 3, 3, 1]);
    expect(nextDeviating(await check([first, ...others]), -1)).toBeUndefined();
  });

  test("have one group for like notes, behind those on the whole stream", async () => {
    const groups = groupStreamNotes(await check([strange, strange, { ...others.at(-1), id: "another" }]));
    expect(groups.map(({ place, level }) => [place, level])).toEqual([
      ["the whole stream", "deviation"],
      ["created", "deviation"],
      ["x_relay", "allowed"],
    ]);
    expect(groups[1]?.paths.slice(0, 5)).toEqual([
      [0, "created"],
      [1, "created"],
    ]);
  });
});

test.each([
  [{ choices: [{ index: 0, delta: { content: "Hel" }, finish_reason: null }] }, 'content "Hel"'],
  [{ choices: [{ index: 0, delta: { role: "assistant", content: "" } }] }, 'role "assistant"'],
  [{ choices: [{ delta: { tool_calls: [{ function: { name: "a", arguments: "{" } }] } }] }, 'call of a, arguments "{"'],
  [{ choices: [{ delta: {}, finish_reason: "stop" }] }, 'finish_reason "stop"'],
  [{ choices: [], usage: {} }, "usage"],
  [{ error: { message: "No." } }, "an error"],
  [{ choices: [null, 5, { delta: "x" }] }, "no text"],
  [null, "no text"],
])("%j is described", (value, text) => expect(describeEvent(value)).toBe(text));
