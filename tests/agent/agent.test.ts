/* An agent gets from a question to an answer: through either client, with the schemas of either library. */
import { toAssistantMessage } from "@chat-completion/core";
import type { ChatCompletionResponseMessage } from "@chat-completion/types/wire";
import * as valibot from "@chat-completion/valibot";
import * as zod from "@chat-completion/zod";
import OpenAI from "openai";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answer, type Message, runAgent } from "./agent.js";
import { type MockServer, startMockServer } from "./mock-server.js";
import { TOOL_SETS } from "./tool-sets.js";

const signed = { extra_content: { google: { thought_signature: "Eq" } } };
const call = (id: string, name: string, args: string | null) => ({
  ...{ index: 0, id, type: "function" as const, function: { name, arguments: args } },
  ...signed,
});

/** What the model does wrong first, and right then. */
const ANSWERS: readonly ChatCompletionResponseMessage[] = [
  answer("Two tools.", [
    call("call_1", "weather", '{"city":"Os'),
    call("call_2", "weather", '{"city":5}'),
    call("call_3", "calendar", "{}"),
    call("call_4", "time", null),
  ]),
  answer("Once more.", [
    call("call_5", "weather", '{"city":"Oslo"}'),
    call("", "time", '{"zone":"CET"}'),
    call("", "time", "{}"),
  ]),
  answer("", [], "It is noon, and sunny."),
];

function answer(reasoning_content: string, tool_calls: ReturnType<typeof call>[], content: string | null = null) {
  const message = { role: "assistant" as const, content, refusal: null, annotations: [], tool_calls };
  return { ...message, reasoning_content };
}

/** The ways to ask the server: what they give is decoded, or the wire. */
const CLIENTS: Readonly<Record<string, (url: string, messages: Message[]) => Promise<Answer | undefined>>> = {
  "fetch, and decodes with zod": async (url, messages) =>
    zod.CreateChatCompletionResponseSchema.parse(await post(url, messages)).choices[0]?.message,
  "fetch, and decodes with valibot": async (url, messages) =>
    v.parse(valibot.CreateChatCompletionResponseSchema, await post(url, messages)).choices[0]?.message,
  "the client of openai": async (url, messages) => {
    const client = new OpenAI({ apiKey: "none", baseURL: url, maxRetries: 0 });
    return (await client.chat.completions.create({ model: "mock-model", messages })).choices[0]?.message;
  },
};

async function post(url: string, messages: Message[]): Promise<unknown> {
  const body = JSON.stringify({ model: "mock-model", messages });
  const response = await fetch(`${url}/chat/completions`, { method: "POST", body });
  return await response.json();
}

let server: MockServer;
beforeEach(async () => {
  server = await startMockServer(ANSWERS);
});
afterEach(() => server.stop());

describe.each(Object.entries(CLIENTS))("with %s", (_client, ask) => {
  test.each(Object.entries(TOOL_SETS))("and with tools in %s", async (_library, tools) => {
    const askServer = async (messages: Message[]) => {
      const message = await ask(server.url, messages);
      if (message === undefined) throw new Error("no choice");
      return message;
    };
    expect(await runAgent(askServer, tools)).toEqual({
      text: "It is noon, and sunny.",
      reasoning: ["Two tools.", "Once more.", null],
      results: [
        "call_1 not-json",
        "call_2 invalid-arguments",
        "call_3 no-such-tool",
        "call_4 noon in UTC",
        "call_5 1 days of sun in Oslo",
        expect.stringMatching(/^[0-9a-f-]{36} noon in CET$/),
        expect.stringMatching(/^[0-9a-f-]{36} noon in UTC$/),
      ],
    });
    expect(server.requests.map(({ length }) => length)).toEqual([1, 6, 10]);
  });
});

test("the server rejects an answer that is sent back as it came", async () => {
  const calls = ANSWERS[1] as Message;
  const result: Message = { role: "tool", tool_call_id: "call_5", content: "sun" };
  expect(await post(server.url, [calls, result])).toHaveProperty("error.message");
});

test.each([
  ["empty", undefined],
  ["keep", "The arguments of the tool call call_1 must be a JSON object"],
] as const)("the server's answer to broken arguments, with %s", async (brokenArguments, message) => {
  const broken = answer("Hm.", [call("call_1", "weather", '{"city":"Os')]);
  const result: Message = { role: "tool", tool_call_id: "call_1", content: "not JSON" };
  const sent = await post(server.url, [toAssistantMessage(broken, { brokenArguments }), result]);
  expect((sent as { error?: { message: string } }).error?.message).toBe(message);
});
