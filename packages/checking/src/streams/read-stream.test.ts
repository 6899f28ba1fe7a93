import { streams, valid } from "@chat-completion/fixtures";
import { streamOf } from "@chat-completion/fixtures/wire";
import { describe, expect, test } from "vitest";
import { readStream } from "./read-stream.js";

const { text } = streams.valid.text;
const lines = streams.valid.text.chunks.map((chunk) => JSON.stringify(chunk));

describe("a recorded stream", () => {
  test.each(Object.values({ ...streams.valid, ...streams.deviating }))("$name is read", async (fixture) => {
    const read = await readStream(fixture.text);
    if (/^\s*\{/.test(fixture.text)) {
      // A whole response as JSON is read as a response.
      expect(read).toBeUndefined();
      return;
    }
    expect(read?.stop).toBeUndefined();
    expect(read?.chunks.map(({ value }) => value)).toEqual(fixture.chunks);
    expect(read?.chunks.map(({ json }) => JSON.parse(json))).toEqual(fixture.chunks);
    expect(read?.done).toBe(fixture.text.includes("[DONE]"));
  });

  test("has the line of each event, whatever ends a line", async () => {
    for (const lineEnd of ["\n", "\r\n", "\r"] as const) {
      const stream = streamOf(valid.text.wire, { lineEnd });
      const read = await readStream(`\uFEFF: hello${lineEnd}${lineEnd}event: message${lineEnd}${stream}`);
      expect(read?.chunks.slice(0, 3).map(({ line }) => line)).toEqual([3, 6, 8]);
    }
  });

  test("may have an event on several lines", async () => {
    const [first = ""] = lines;
    const read = await readStream(`data: ${first.replace(",", ",\ndata: ")}\n\ndata: [DONE]\n\n`);
    expect(read?.chunks.map(({ json }) => JSON.parse(json))).toEqual([JSON.parse(first)]);
  });

  test("may be JSON Lines or a list of chunks, which don't show how it ended", async () => {
    const asLines = await readStream(`${lines.join("\r\n\r\n")}\r\n`);
    expect(asLines?.chunks.map(({ value }) => value)).toEqual(streams.valid.text.chunks);
    expect(asLines?.chunks.slice(0, 2).map(({ line }) => line)).toEqual([1, 3]);
    const asList = await readStream(`[${lines.join(",\n")}]`);
    expect(asList?.chunks.map(({ value }) => value)).toEqual(streams.valid.text.chunks);
    expect([asLines, asList].map((read) => read && "done" in read)).toEqual([false, false]);
  });

  test("is read up to a number of chunks", async () => {
    const read = await readStream(text, 2);
    expect(read).toMatchObject({ chunks: { length: 2 }, unread: streams.valid.text.chunks.length - 2 });
    const all = streams.valid.text.chunks.length;
    expect(await readStream(text, all)).toMatchObject({ chunks: { length: all }, done: true, unread: 0 });
  });
});

describe("a stream at which a client stops", () => {
  test.each(Object.values(streams.invalid))("$name", async (fixture) => {
    const read = await readStream(fixture.text);
    if (/^\s*[{<]/.test(fixture.text)) {
      expect(read).toBeUndefined();
      return;
    }
    expect(read?.stop?.code).toBe(fixture.code);
    expect(read?.chunks.map(({ value }) => value)).toEqual(fixture.chunks);
  });

  test("has the place of the event, its data, and the number of events after it", async () => {
    const before = `data: ${lines[0]}\n\n`;
    const read = await readStream(
      `${before}event: error\ndata: {"message": "No."}\n\ndata: 1\n\n: 2\n\ndata: [DONE]\n\n`,
    );
    expect(read).toMatchObject({
      chunks: { length: 1 },
      stop: { code: "error-envelope", data: '{"message": "No."}', line: 3, offset: before.length },
      unread: 1,
    });
  });

  test("has no data where the end came too early between two events, and else what was cut off", async () => {
    expect((await readStream(`data: ${lines[0]}\n\n`))?.stop).toMatchObject({ code: "ended-early", data: "", line: 1 });
    const cut = await readStream(`data: ${lines[0]}\n\ndata: {"id`);
    expect(cut?.stop).toMatchObject({ code: "ended-early", data: '{"id', line: 3 });
  });

  test("may be JSON Lines, one of which is none", async () => {
    const read = await readStream(`${lines[0]}\n${lines[1]}\n{nope\n${lines[2]}\n`);
    expect(read).toMatchObject({
      chunks: { length: 2 },
      stop: { code: "not-json", line: 3, data: "{nope" },
      unread: 1,
    });
  });
});

test.each(["", "{}", lines[0] ?? "", `[${lines[0]}]`, JSON.stringify(valid.text.wire), "hello: you", "[1, 2]"])(
  "%j is no stream",
  async (other) => expect(await readStream(other)).toBeUndefined(),
);

/** How long a stream takes to be read, in milliseconds: the shorter of two times. */
async function timeOf(text: string): Promise<number> {
  const times = [0, 0];
  for (const turn of times.keys()) {
    const begun = performance.now();
    await readStream(text);
    times[turn] = performance.now() - begun;
  }
  return Math.min(...times);
}

test.each([
  ["chunks", `data: ${lines[1]}\n\n`, 2_000],
  ["lines of one event", "data: 1\n", 40_000],
  ["comments", ": \n\n", 40_000],
])("reading takes linear time: %s", async (_, part, count) => {
  // Ten times as much would take a hundred times as long if the time were quadratic.
  expect(await timeOf(part.repeat(10 * count))).toBeLessThan(40 * (await timeOf(part.repeat(count))));
});
