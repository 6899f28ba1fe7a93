import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { ChatCompletionStreamError, readChatCompletion, readChunks, type StreamSource } from "./index.js";

const chunkOf = (content: string, finish_reason: string | null = null) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta: { content }, finish_reason }],
});
const [first, last] = [chunkOf("Hel"), chunkOf("lo.", "stop")];
const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const whole = `${event(first)}${event(last)}data: [DONE]\n\n`;

async function read(source: StreamSource): Promise<unknown[]> {
  const chunks: unknown[] = [];
  for await (const chunk of readChunks(source)) chunks.push(chunk);
  return chunks;
}

/** What reading a source throws. */
async function thrown(source: StreamSource): Promise<ChatCompletionStreamError> {
  const error = await read(source).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ChatCompletionStreamError);
  return error as ChatCompletionStreamError;
}

describe("the end", () => {
  test("is at [DONE], trimmed, whatever comes behind it", async () => {
    expect(await read(`${event(first)}data:  [DONE] \n\n${event(last)}`)).toEqual([first]);
  });

  test("does not wait for the other branch of a body, which nobody reads", async () => {
    const response = new Response(`${whole}: ping\n\n`);
    response.clone();
    expect(await read(response)).toEqual([first, last]);
  });

  test.each([
    ["a piece with everything", whole],
    ["the last event, without a blank line", `data: ${JSON.stringify(last)}`],
    ["a body in JSON", JSON.stringify({ choices: [{ index: 0, message: { content: "Hi." }, finish_reason: "stop" }] })],
  ])("is the reason of the signal, if it aborts behind a chunk of %s", async (_, source) => {
    const abort = new AbortController();
    const read = async () => {
      for await (const _ of readChunks(source, { signal: abort.signal })) abort.abort("stopped");
    };
    await expect(read()).rejects.toBe("stopped");
  });

  test("may lack [DONE], if every choice that began said why it stopped", async () => {
    expect(await read(event(first) + event(last))).toEqual([first, last]);
  });

  test("is early if one did not, or nothing came", async () => {
    expect(await thrown(event(first))).toMatchObject({ code: "ended-early", place: 1 });
    expect(await thrown("")).toMatchObject({ code: "ended-early", place: 0 });
    expect(await thrown(": waiting\n\n")).toMatchObject({ code: "ended-early" });
    expect(await thrown("data: [DONE]\n\n")).toMatchObject({ code: "ended-early", place: 0 });
  });

  test("is early in the middle of an event's JSON", async () => {
    expect(await thrown(event(first) + event(last).slice(0, 40))).toMatchObject({ code: "ended-early", place: 1 });
  });

  test("may lack the blank line of the last event", async () => {
    expect(await read((event(first) + event(last)).trimEnd())).toEqual([first, last]);
  });
});

describe("is passed over", () => {
  test.each([": comment\n\n", "data: {}\n\n", "data:\n\n", "id: 7\nretry: 10\n\n", "event: ping\ndata: {}\n\n"])(
    "%j",
    async (text) => expect(await read(event(first) + text + event(last))).toEqual([first, last]),
  );

  test("an event of another name, unless it has choices", async () => {
    const named = (data: unknown) => `event: delta\n${event(data)}`;
    expect(await read(named({ type: "ping" }) + named(first) + event(last))).toEqual([first, last]);
  });

  test("but if no chunk came, the error says what did", async () => {
    const events = `event: message_start\n${event({ type: "message_start", message: {} })}`;
    for (const text of [events, `${events}data: [DONE]\n\n`]) {
      expect(await thrown(text)).toMatchObject({ code: "not-a-chunk", message: expect.stringContaining("Anthropic") });
    }
  });
});

describe("an error of the server", () => {
  test.each([
    ["in a frame", event({ error: { message: "overloaded" } })],
    ["in an event of that name", `event: error\n${event({ message: "overloaded" })}`],
    ["in a line of that name (llama.cpp)", `error: ${JSON.stringify({ message: "overloaded" })}\n\n`],
    ["in an event of another name", `event: failure\n${event({ error: { message: "overloaded" } })}`],
    ["in plain words", "event: error\ndata: overloaded\n\n"],
    ["in plain words, in a line of that name", "error: overloaded\n\n"],
    ["beside choices", event({ ...first, error: { message: "overloaded" } })],
  ])("%s has its words, and what came before", async (_, text) => {
    const error = await thrown(event(first) + text);
    expect(error).toMatchObject({ code: "error-envelope", place: 1, message: expect.stringContaining("overloaded") });
    expect(error.response.choices[0]?.message.content).toBe("Hel");
  });

  test("in an event of that name is one, though it has no words", async () => {
    expect(await thrown(`${event(first)}event: error\ndata: {}\n\n`)).toMatchObject({ code: "error-envelope" });
  });

  test("is `http-status` if the status says so, with its words", async () => {
    const response = Response.json({ error: { message: "no such model" } }, { status: 404 });
    expect(await thrown(response)).toMatchObject({
      code: "http-status",
      status: 404,
      message: expect.stringContaining("no such model"),
    });
    expect(await thrown(new Response("<html>", { status: 502 }))).toMatchObject({ code: "http-status", status: 502 });
  });
});

test("the body of an HTTP error is read up to 65,536 code units", async () => {
  let pulls = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls++;
      if (pulls > 1000) controller.close();
      else controller.enqueue(new Uint8Array(1024).fill(0x78));
    },
    cancel() {
      isCancelled = true;
    },
  });
  expect(await thrown(new Response(body, { status: 500 }))).toMatchObject({ code: "http-status", status: 500 });
  expect(pulls).toBeLessThan(70);
  expect(isCancelled).toBe(true);
});

describe("a body that is no stream of events", () => {
  const completion = {
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content: "Hello." }, finish_reason: "stop" }],
  };

  test("is read as one event, if it is a completion", async () => {
    const json = JSON.stringify(completion, undefined, 2);
    expect(await read(json)).toEqual([completion]);
    expect((await readChatCompletion(json)).choices[0]?.message.content).toBe("Hello.");
    expect(await read(`${json}\n\ndata: [DONE]\n\n`)).toEqual([completion]);
  });

  test("is an error envelope, or no chunk", async () => {
    expect(await thrown('{"error":{"message":"no"}}')).toMatchObject({ code: "error-envelope" });
    expect(await thrown("<!doctype html><title>502</title>")).toMatchObject({ code: "not-a-chunk" });
    expect(await thrown('{"object":"list"}')).toMatchObject({ code: "not-a-chunk" });
  });
});

describe("what is all the same", () => {
  test.each([
    ["no space behind the colon", whole.replaceAll("data: ", "data:")],
    ["CRLF", whole.replaceAll("\n", "\r\n")],
    ["CR", whole.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${whole}`],
    ["several lines of data", whole.replaceAll('"object"', '\ndata: "object"')],
  ])("%s, wherever it is cut", async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const inPieces = async function* (size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    for (const size of [1, 2, 3, 50]) expect(await read(inPieces(size))).toEqual([first, last]);
    expect(await read(text)).toEqual([first, last]);
  });

  test("a response, its body, texts of any iterable", async () => {
    // As `node-fetch` has it.
    const ofNode = { ok: true, status: 200, body: Readable.from([whole]) };
    expect(await read(ofNode as unknown as Response)).toEqual([first, last]);
    expect(await read(new Response(whole))).toEqual([first, last]);
    expect(await read(new Response(whole).body as ReadableStream<Uint8Array>)).toEqual([first, last]);
    expect(await read([whole.slice(0, 9), whole.slice(9)])).toEqual([first, last]);
  });
});

test("data that is no JSON is `not-json`", async () => {
  expect(await thrown(`${event(first)}data: {oops\n\n${event(last)}`)).toMatchObject({ code: "not-json", place: 1 });
});

test("a broken chunk is `not-a-chunk`, with the place that is broken", async () => {
  expect(await thrown(event({ ...first, choices: [{ delta: "text" }] }))).toMatchObject({
    code: "not-a-chunk",
    message: "Expected a chunk of a chat completion, received one with a string at `choices[0].delta`",
  });
});
