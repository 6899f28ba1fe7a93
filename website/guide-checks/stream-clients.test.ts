/* What "Streams of openai and the AI SDK" says of the two clients, over every stream of the fixtures. */

import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { accumulateChunks, createAccumulator, isWireCreateChatCompletionStreamResponse } from "@chat-completion/core";
import { streams } from "@chat-completion/fixtures";
import { readChatCompletion } from "@chat-completion/stream";
import { quietEnds } from "@chat-completion/tests/clients/streams/broken-ends";
import { streamText } from "ai";
import OpenAI from "openai";
import { describe, expect, test } from "vitest";

const whole = Object.values({ ...streams.valid, ...streams.deviating });
const broken = Object.values(streams.invalid);

const respond = (text: string) => async () => new Response(text, { headers: { "content-type": "text/event-stream" } });

describe("openai", () => {
  const streamOf = (text: string) =>
    new OpenAI({ apiKey: "key", maxRetries: 0, logLevel: "off", fetch: respond(text) }).chat.completions.create({
      model: "model",
      messages: [],
      stream: true,
    });

  test.each(whole)("its chunks of $name make the response", async ({ text, response }) => {
    const accumulator = createAccumulator();
    for await (const chunk of await streamOf(text)) accumulator.add(chunk);
    expect(accumulator.response).toEqual(response);
  });

  test("it throws if an event is an error or no JSON, and nothing if the stream ended early or has no chunks", async () => {
    const read = async (text: string) => {
      for await (const _ of await streamOf(text));
    };
    const thrown = broken.map(
      async ({ name, text }) =>
        [
          name,
          await read(text).then(
            () => false,
            () => true,
          ),
        ] as const,
    );
    const silent = (await Promise.all(thrown)).filter(([, hasThrown]) => !hasThrown).map(([name]) => name);
    expect(silent).toEqual(quietEnds.openai);
  });

  test.each(broken)("readChatCompletion throws for its response and for its stream: $name", async ({ text, code }) => {
    const response = await streamOf(text).asResponse();
    await expect(readChatCompletion(response)).rejects.toMatchObject({ code });
    await expect(streamOf(text).then((stream) => readChatCompletion(stream))).rejects.toThrow();
  });
});

describe("the AI SDK", () => {
  const ask = (text: string, own?: typeof fetch) =>
    streamText({
      model: createOpenAICompatible({ name: "own", baseURL: "http://own", fetch: own ?? respond(text) })("model"),
      prompt: "Hello.",
      includeRawChunks: true,
      maxRetries: 0,
      onError: () => {},
    });

  test.each([...whole, ...broken])("its raw chunks of $name make the response", async ({ text, response }) => {
    const raw: unknown[] = [];
    for await (const part of ask(text).fullStream) if (part.type === "raw") raw.push(part.rawValue);
    expect(accumulateChunks(raw.filter(isWireCreateChatCompletionStreamResponse))).toEqual(response);
  });

  test.each(whole)("another branch of the body of $name makes the response", async ({ text, response }) => {
    let kept: unknown;
    const result = ask(text, async () => {
      const answer = await respond(text)();
      kept = readChatCompletion(answer.clone());
      return answer;
    });
    for await (const _ of result.fullStream);
    expect(await kept).toEqual(response);
  });

  test("it has no body of a stream", async () => {
    expect(await ask(streams.valid.text.text).response).not.toHaveProperty("body");
  });
});
