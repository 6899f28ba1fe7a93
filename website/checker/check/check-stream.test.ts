import { streams } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { checkText } from "./check-text.js";
import type { CheckedStream } from "./checked.js";

async function check(text: string): Promise<CheckedStream> {
  const checked = await checkText(text);
  if (checked.kind !== "stream") throw new Error(`${checked.kind}: ${JSON.stringify(checked)}`);
  return checked;
}

const isStream = ({ text }: { text: string }) => !/^\s*[{<]/.test(text);

/** The JSON values of the events that the page receives. */
function valuesOf({ events: { json, ends } }: CheckedStream): unknown[] {
  return [...ends].map((end, place) => JSON.parse(json.slice(place === 0 ? 0 : ends[place - 1], end)));
}

describe("a stream", () => {
  test.each(Object.values(streams.valid))("that conforms: $name", async ({ text, chunks, response, decoded }) => {
    const checked = await check(text);
    expect(checked).toMatchObject({
      chunks: chunks.length,
      strict: true,
      whole: [],
      done: true,
      unread: 0,
      report: "",
    });
    expect(checked.response).toMatchObject({ json: response, decoded, strict: { accepted: true } });
    expect(valuesOf(checked)).toEqual(chunks);
    expect(checked).not.toHaveProperty("stop");
  });

  test.each(Object.values(streams.deviating).filter(isStream))("that deviates: $name", async (fixture) => {
    const checked = await check(fixture.text);
    expect(checked.response).toMatchObject({ json: fixture.response, wire: { accepted: true } });
    const found = checked.deviations.flatMap(({ code, path, events }) =>
      [...events].map((event) => ({ code, path: [event, ...path] })),
    );
    const all = [...found, ...checked.whole.map(({ code, path }) => ({ code, path }))];
    expect(all).toHaveLength(fixture.deviations.length);
    expect(all).toEqual(expect.arrayContaining([...fixture.deviations]));
    if (all.length > 0) expect(checked.report).toMatch(/^A streamed chat completion/);
    else expect(checked.report).toBe("");
  });

  test.each(Object.values(streams.invalid).filter(isStream))("that breaks off: $name", async (fixture) => {
    const checked = await check(fixture.text);
    expect(checked).toMatchObject({ chunks: fixture.chunks.length, strict: false, stop: { code: fixture.code } });
    if (fixture.chunks.length === 0) expect(checked).not.toHaveProperty("response");
    else expect(checked.response?.json).toEqual(fixture.response);
  });
});

test("the event at which a client stops is among the events, with its deviations", async () => {
  const { text, chunks } = streams.invalid["delta-as-text"];
  const checked = await check(text);
  expect(checked.stop).toMatchObject({ place: chunks.length });
  expect(valuesOf(checked)).toHaveLength(chunks.length + 1);
  expect(checked.deviations).toMatchObject([
    { code: "unexpected-type", path: ["choices", 0, "delta"], events: Uint32Array.of(chunks.length) },
  ]);
});

test("like deviations are one, with the chunks that have it", async () => {
  const lines = streams.valid.text.chunks.map((chunk) => JSON.stringify({ ...chunk, x_relay: 1, created: null }));
  const checked = await check(lines.join("\n"));
  const all = Uint32Array.from(lines.keys());
  expect(checked.deviations).toEqual([
    {
      code: "unexpected-null",
      path: ["created"],
      message: "is `null`; the specification wants an integer.",
      events: all,
    },
    { code: "unknown-key", path: ["x_relay"], message: expect.stringContaining("is not in"), events: all },
  ]);
  expect(checked.report).toContain(
    `- \`created\` is \`null\`; the specification wants an integer (in ${lines.length} chunks, first in chunk 1)\n`,
  );
});

test("100,000 chunks are checked, and no more", async () => {
  const [first, middle] = streams.valid.text.chunks.map((chunk) => `data: ${JSON.stringify({ ...chunk, p: "x" })}\n\n`);
  const begun = performance.now();
  const checked = await check(`${first}${middle?.repeat(100_020)}data: [DONE]\n\n`);
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect(checked).toMatchObject({ chunks: 100_000, unread: 21, whole: [], deviations: { length: 1 } });
  expect(checked.response?.json).toHaveProperty("choices[0].message.content");
});

test("a large chunk is abridged, and one that is nested deep", async () => {
  const [first] = streams.valid.text.chunks;
  const deep = JSON.stringify(first).replace("{", `{"x": ${"[".repeat(100_000)}${"]".repeat(100_000)}, `);
  const checked = await check(`data: ${deep}\n\n`);
  expect(checked.events.json.length).toBeLessThan(10_000);
  expect(() => structuredClone(checked)).not.toThrow();
});
