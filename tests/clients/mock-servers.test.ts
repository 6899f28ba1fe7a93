/* The answers of servers that imitate OpenAI's API for tests, to the `openai` client. */
import { findDeviations, formatPath } from "@chat-completion/core";
import { CreateChatCompletionResponseSchema as ValibotWire } from "@chat-completion/valibot/wire";
import { CreateChatCompletionResponseSchema as ZodWire } from "@chat-completion/zod/wire";
import OpenAI from "openai";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aimock } from "./mock-servers/aimock.js";
import { answers, apiKey } from "./mock-servers/mock-server.js";
import { openaiMockApi } from "./mock-servers/openai-mock-api.js";

/** Where the answers leave the specification. That a call ends in `finish_reason: "stop"` does not: it is one of its values. */
const servers = [
  { ...aimock, deviations: { Hello: [], Weather: [] } },
  {
    ...openaiMockApi,
    deviations: {
      Hello: ["missing-key choices[0].message.refusal", "missing-key choices[0].logprobs"],
      Weather: [
        "missing-key choices[0].message.content",
        "missing-key choices[0].message.refusal",
        "missing-key choices[0].logprobs",
      ],
    },
  },
];

describe.each(servers)("$name", ({ start, deviations }) => {
  let server: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    server = await start();
  });

  afterAll(() => server.stop());

  const ask = (content: string) =>
    new OpenAI({ apiKey, baseURL: server.url, maxRetries: 0 }).chat.completions.create({
      model: "gpt-4.1-mini",
      messages: [{ role: "user", content }],
      tools: [{ type: "function", function: { name: answers.call.name } }],
    });

  test.each(["Hello", "Weather"] as const)("its answer to %s is accepted by wire", async (content) => {
    const answer = await ask(content);
    expect(ZodWire.parse(answer)).toBe(answer);
    expect(v.parse(ValibotWire, answer)).toBe(answer);
  });

  test.each(["Hello", "Weather"] as const)("its answer to %s has the listed deviations", async (content) => {
    const found = findDeviations(await ask(content)).map(({ code, path }) => `${code} ${formatPath(path)}`);
    expect(found).toEqual(deviations[content]);
  });

  test("its answers have the text and the call that it was configured with", async () => {
    const [text, call] = await Promise.all([ask("Hello"), ask("Weather")]);
    expect(v.parse(ValibotWire, text).choices[0]?.message?.content).toBe(answers.text);
    expect(v.parse(ValibotWire, call).choices[0]?.message?.tool_calls).toMatchObject([{ function: answers.call }]);
  });
});
