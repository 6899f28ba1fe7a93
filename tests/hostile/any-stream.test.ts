/* Reading a stream and putting it together: hostile input gives an ordinary error or value, in linear time. */
import {
  accumulateChunks,
  createAccumulator,
  findStreamDeviations,
  isWireCreateChatCompletionStreamResponse as isChunk,
} from "@chat-completion/core";
import { type ReadChunksOptions, readChunks, type StreamSource } from "@chat-completion/stream";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/types/wire";
import { describe, expect, test } from "vitest";

type Chunk = CreateChatCompletionStreamResponse;

const chunkOf = (delta: object, rest: object = {}): Chunk => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, finish_reason: null, ...rest }],
});

const last = chunkOf({}, { finish_reason: "stop" });
const event = (chunk: unknown) => `data: ${JSON.stringify(chunk)}\n\n`;

async function read(source: StreamSource, options?: ReadChunksOptions): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of readChunks(source, options)) chunks.push(chunk);
  return chunks;
}

/** A body that sends pieces as they are asked for, and remembers whether it was cancelled. */
function bodyOf(pieces: Iterable<string | Uint8Array>, { hangs = false } = {}) {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const state = { isCancelled: false, reason: undefined as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (!done) return controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        if (hangs) return new Promise<void>(() => {});
        controller.close();
      },
      cancel(reason) {
        Object.assign(state, { isCancelled: true, reason });
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

/** A signal that counts its listeners. */
function countingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...all: Parameters<typeof add>) => {
    listeners.add(all[1]);
    add(...all);
  };
  signal.removeEventListener = (...all: Parameters<typeof remove>) => {
    listeners.delete(all[1]);
    remove(...all);
  };
  return { controller, signal, listeners };
}

describe.each(["__proto__", "constructor", "prototype", "toString", "then"])("the key %s", (key) => {
  test.each([{ polluted: true }, null, "text", 1, [1]])("pollutes nothing, and is kept with %j", (value) => {
    const keyed = { KEY: value };
    const calls = [{ index: 0, ...keyed, function: { name: "f", ...keyed } }];
    const delta = { ...keyed, tool_calls: calls, list: [{ index: 0, ...keyed }] };
    const written = JSON.stringify(chunkOf(delta, { KEY: keyed, logprobs: { content: null, ...keyed } }));
    const chunk = () => JSON.parse(written.replaceAll("KEY", key)) as Chunk;

    const { choices } = accumulateChunks([chunk(), chunk()]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({}.constructor as { polluted?: unknown }).polluted).toBeUndefined();
    for (const holder of [choices[0]?.message, choices[0]?.logprobs, choices[0]?.message.tool_calls?.[0]])
      expect(Object.hasOwn(holder ?? {}, key)).toBe(true);
    expect(Object.getOwnPropertyDescriptor(choices[0], key)?.value).toBeInstanceOf(Object);
  });
});

describe("indices", () => {
  test.each([-1, 1e9, Number.MAX_SAFE_INTEGER])("a call at %d is one call, and makes no holes", (index) => {
    const pieces = ["{", "}"].map((text) => chunkOf({ tool_calls: [{ index, function: { arguments: text } }] }));
    const [choice] = accumulateChunks([
      chunkOf({ tool_calls: [{ index, id: "a", function: { name: "f" } }] }),
      ...pieces,
    ]).choices;
    expect(choice?.message.tool_calls).toEqual([{ id: "a", function: { name: "f", arguments: "{}" } }]);
  });

  test.each([-1, 1e9])("a choice at %d is one choice", (index) => {
    const { choices } = accumulateChunks([chunkOf({ content: "a" }, { index }), chunkOf({ content: "b" }, { index })]);
    expect(choices).toMatchObject([{ index, message: { content: "ab" } }]);
  });

  test("one beyond all numbers is no chunk", async () => {
    const text = event(last).replace('"index":0', '"index":1e999');
    expect(isChunk(JSON.parse(text.slice("data: ".length)))).toBe(false);
    await expect(read(text)).rejects.toMatchObject({ code: "not-a-chunk" });
  });
});

describe("size", () => {
  test("a million empty events are passed over, in linear time", async () => {
    const pieces = Array.from({ length: 100 }, () => "data: {}\n\n".repeat(10_000));
    const started = performance.now();
    expect(await read([...pieces, event(last)])).toEqual([last]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test.each([
    ["LF, and one CR at the end", `${"data: {}\n\n".repeat(200_000)}\r`],
    ["CR", "data: {}\r\r".repeat(200_000)],
  ])("lines in one text that end with %s are read in linear time", async (_, text) => {
    const started = performance.now();
    await expect(read(text)).rejects.toMatchObject({ code: "ended-early", place: 0 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("a comment that does not end is too large, not memory", async () => {
    const { stream, state } = bodyOf([":", ...new Array(200).fill(" ".repeat(1_000))], { hangs: true });
    await expect(read(stream, { maxEventSize: 100_000 })).rejects.toMatchObject({ code: "too-large" });
    expect(state.isCancelled).toBe(true);
  });

  test("an event of 100 MB is too large, and the body is cancelled before it ends", async () => {
    let sent = 0;
    const megabytes = function* () {
      yield 'data: {"id":"';
      for (; sent < 100; sent++) yield "x".repeat(1_000_000);
    };
    const { stream, state } = bodyOf(megabytes());
    await expect(read(stream)).rejects.toMatchObject({ code: "too-large" });
    expect(sent).toBeLessThan(20);
    expect(state.isCancelled).toBe(true);
  });

  test("events whose lines have no end are too large as one", async () => {
    const lines = new Array(1_000).fill(`data: ${"x".repeat(1_000)}\n`);
    await expect(read(lines, { maxEventSize: 100_000 })).rejects.toMatchObject({ code: "too-large" });
  });

  test.each(["{", "<"])("a body that begins with %s is too large as well", async (first) => {
    const pieces = [first, ...new Array(200).fill("x".repeat(1_000))];
    await expect(read(pieces, { maxEventSize: 100_000 })).rejects.toMatchObject({ code: "too-large" });
  });

  test("200,000 chunks are put together in linear time, with the response read at each", () => {
    const piece = chunkOf({
      content: "word ",
      reasoning_content: "thought ",
      tool_calls: [{ index: 0, function: { arguments: "x" } }],
    });
    const accumulator = createAccumulator();
    const started = performance.now();
    for (let count = 0; count < 200_000; count++) {
      accumulator.add(piece);
      void accumulator.response.choices[0]?.message.content;
    }
    expect(accumulator.response.choices[0]?.message.content).toHaveLength(1_000_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("100,000 choices in falling order are sorted once, and looked for once each", () => {
    const chunks = Array.from({ length: 100_000 }, (_, at) => chunkOf({ content: "x" }, { index: 100_000 - at }));
    const started = performance.now();
    const { choices } = accumulateChunks(chunks);
    expect([choices.length, choices[0]?.index]).toEqual([100_000, 1]);
    // Each chunk lacks `created` and `model`, each choice its reason.
    expect(findStreamDeviations(chunks)).toHaveLength(300_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test("20,000 choices in falling order are in order at each chunk, without sorting all of them again", () => {
  const accumulator = createAccumulator();
  const started = performance.now();
  for (let index = 20_000; index > 0; index--) {
    accumulator.add(chunkOf({ content: "x" }, { index }));
    if (accumulator.response.choices[0]?.index !== index) expect.fail(`${index} is not the first`);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

describe("bytes", () => {
  test("invalid UTF-8 becomes U+FFFD", async () => {
    const bytes = new TextEncoder().encode(event(chunkOf({ content: "?" }, { finish_reason: "stop" })));
    const broken = bytes.map((byte) => (byte === "?".charCodeAt(0) ? 0xff : byte));
    const { stream } = bodyOf([broken]);
    expect((await read(stream))[0]?.choices?.[0]?.delta?.content).toBe("\ufffd");
  });

  test("a character that the end cuts off is no crash", async () => {
    const { stream } = bodyOf([event(last), new Uint8Array([0xf0, 0x9f])]);
    expect(await read(stream)).toEqual([last]);
  });

  test("random bytes give an ordinary error", async () => {
    for (let seed = 1; seed < 200; seed++) {
      const bytes = Uint8Array.from({ length: 64 }, (_, at) => (seed * 2_654_435_761 * (at + 7)) >>> 13);
      await expect(read(bodyOf([bytes]).stream)).rejects.toMatchObject({ name: "ChatCompletionStreamError" });
    }
  });
});

describe("the source", () => {
  test("that fails ends early, behind what came before, with its own error as the cause", async () => {
    const error = new Error("the connection was reset");
    const { signal, listeners } = countingSignal();
    const source = async function* () {
      yield event(chunkOf({ content: "a" }));
      throw error;
    };
    const chunks: Chunk[] = [];
    const loop = async () => {
      for await (const chunk of readChunks(source(), { signal })) chunks.push(chunk);
    };
    await expect(loop()).rejects.toMatchObject({ code: "ended-early", place: 1, cause: error });
    expect(chunks).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });

  test("that is aborted elsewhere throws the reason as it is", async () => {
    const reason = new DOMException("aborted", "AbortError");
    const body = new ReadableStream({ start: (controller) => controller.error(reason) });
    await expect(read(body)).rejects.toBe(reason);
  });

  test("that is slow, and ends while nobody reads, is read to its end", async () => {
    const body = new ReadableStream<string>({
      start(controller) {
        for (const chunk of [chunkOf({ content: "a" }), last]) controller.enqueue(event(chunk));
        controller.close();
      },
    });
    const chunks: Chunk[] = [];
    for await (const chunk of readChunks(body)) {
      chunks.push(chunk);
      await new Promise((done) => setImmediate(done));
    }
    expect(chunks).toHaveLength(2);
    expect(body.locked).toBe(false);
  });

  test("that another reader has is refused with the platform's own error", async () => {
    const body = new ReadableStream<string>();
    body.getReader();
    await expect(read(body)).rejects.toThrow(TypeError);
  });

  test.each(["a body", "a response"])("%s that never ends and is aborted throws the signal's reason", async (what) => {
    const { stream, state } = bodyOf([event(chunkOf({ content: "a" }))], { hangs: true });
    const { controller, signal, listeners } = countingSignal();
    const reason = new Error("the user left");
    const loop = async () => {
      const source = what === "a body" ? stream : new Response(stream);
      for await (const _ of readChunks(source, { signal })) setTimeout(() => controller.abort(reason));
    };
    await expect(loop()).rejects.toBe(reason);
    expect(state).toEqual({ isCancelled: true, reason });
    expect(listeners.size).toBe(0);
  });

  test("a generator that hangs and is aborted throws the signal's reason", async () => {
    const { controller, signal, listeners } = countingSignal();
    const source = async function* () {
      yield event(chunkOf({ content: "a" }));
      await new Promise(() => {});
    };
    const loop = async () => {
      for await (const _ of readChunks(source(), { signal })) setTimeout(() => controller.abort());
    };
    await expect(loop()).rejects.toMatchObject({ name: "AbortError" });
    expect(listeners.size).toBe(0);
  });

  test("that was aborted before is cancelled, and nothing is read", async () => {
    const { stream, state } = bodyOf([event(last)]);
    await expect(read(stream, { signal: AbortSignal.abort("before") })).rejects.toBe("before");
    expect(state.isCancelled).toBe(true);
  });

  test("that is left after the first chunk is cancelled, and no listener stays", async () => {
    const { stream, state } = bodyOf(new Array(10).fill(event(chunkOf({ content: "a" }))));
    const { signal, listeners } = countingSignal();
    for await (const _ of readChunks(stream, { signal })) break;
    // Where a signal is given, the source is left without being waited for.
    await expect.poll(() => state.isCancelled).toBe(true);
    expect(listeners.size).toBe(0);
  });

  test("that goes on behind [DONE] is cancelled there", async () => {
    const { stream, state } = bodyOf([event(last), "data: [DONE]\n\n"], { hangs: true });
    expect(await read(stream)).toEqual([last]);
    expect(state.isCancelled).toBe(true);
    expect(stream.locked).toBe(false);
  });
});
