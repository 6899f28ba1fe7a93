import { expect, test } from "vitest";
import { toChunks } from "./index.js";

const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const response = {
  id: "chatcmpl-1",
  object: "chat.completion" as const,
  created: 1,
  model: "gpt-5",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant" as const,
        content: "Let me see.",
        refusal: null,
        tool_calls: [{ id: "a", type: "function" as const, function: { name: "f", arguments: "{}" } }],
      },
      logprobs: null,
      finish_reason: "tool_calls" as const,
    },
  ],
  usage,
};

test("first the role, then the texts in pieces, the calls, the reason, and the usage in a chunk of its own", () => {
  const chunks = [...toChunks(response, { size: 6 })];
  expect(chunks.map(({ choices }) => choices?.[0]?.delta)).toEqual([
    { role: "assistant", content: "", refusal: null, tool_calls: [] },
    { content: "Let me" },
    { content: " see." },
    { tool_calls: [{ index: 0, id: "a", type: "function", function: { name: "f", arguments: "" } }] },
    { tool_calls: [{ index: 0, function: { arguments: "{}" } }] },
    {},
    undefined,
  ]);
  expect(chunks.at(-2)?.choices?.[0]?.finish_reason).toBe("tool_calls");
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage });
  for (const chunk of chunks) expect(chunk).toMatchObject({ id: "chatcmpl-1", object: "chat.completion.chunk" });
});

test.each([0, -1, Number.NaN])("a surrogate pair is never cut, and a size of %d is one", (size) => {
  const emoji = { ...response, choices: [{ index: 0, message: { content: "😀😀" } }] };
  const texts = [...toChunks(emoji as never, { size })].map(({ choices }) => choices?.[0]?.delta?.content);
  expect(texts.filter(Boolean)).toEqual(["😀", "😀"]);
});

test("a response without choices is one chunk", () => {
  expect([...toChunks({ id: "chatcmpl-1", choices: [] })]).toEqual([
    { id: "chatcmpl-1", object: "chat.completion.chunk", choices: [] },
  ]);
});
