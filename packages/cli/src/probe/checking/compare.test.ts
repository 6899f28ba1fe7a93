import { accumulateChunks, formatPath, toChunks, type wire } from "@chat-completion/core";
import { valid } from "@chat-completion/fixtures";
import { choice, completion, toolCall } from "@chat-completion/fixtures/wire";
import { expect, test } from "vitest";
import { compare } from "./compare.js";

type Response = wire.CreateChatCompletionResponse;

function differences(unstreamed: Response, streamed: Response, endsAsTheModelLikes = false): string[] {
  const found = compare(unstreamed, streamed, { endsAsTheModelLikes });
  return found.map(({ path, message }) => `${formatPath(path)} ${message}`);
}

test.each(Object.values(valid).map(({ name, wire }) => [name, wire as Response] as const))(
  "%s is like what its chunks make",
  (_, response) => {
    const streamed = accumulateChunks([...toChunks(response)]);
    expect(differences(response, streamed)).toEqual([]);
  },
);

test("keys, kinds and finish reasons differ at their places", () => {
  const unstreamed = { ...completion(), x_server: 1, timings: { ms: 1 } } as Response;
  const streamed = {
    ...completion({ system_fingerprint: undefined, usage: { prompt_tokens_details: undefined } }),
    timings: { ms: "1" },
    x_stream: [1],
  } as Response;
  expect(differences(unstreamed, streamed)).toEqual([
    "usage.prompt_tokens_details is only in the unstreamed answer.",
    "system_fingerprint is only in the unstreamed answer.",
    "x_server is only in the unstreamed answer.",
    "timings.ms is a number unstreamed, a string streamed.",
    "x_stream is only in the streamed answer.",
  ]);
});

test("an end that the model chose is no difference", () => {
  const [one, other] = [completion(), completion()];
  const choice = other.choices[0];
  if (choice !== undefined) choice.finish_reason = "length";
  expect(differences(one, other)).toEqual(['choices[0].finish_reason is "stop" unstreamed, "length" streamed.']);
  expect(differences(one, other, true)).toEqual([]);
});

test("what says nothing is the same, and other values are not compared", () => {
  const one = completion({ id: "a", service_tier: null, created: 1 });
  const other = completion({ id: "b", service_tier: undefined, created: 2 });
  expect(differences(one, other)).toEqual([]);
});

test("all choices and calls are compared, of other lists the first items", () => {
  const one = { ...completion({ choices: [choice({ index: 0 }), choice({ index: 1 })] }), images: [{ url: "a" }, {}] };
  const other = { ...completion(), images: [{ url: "b" }] };
  expect(differences(one, other)).toEqual(["choices has 2 items unstreamed, 1 streamed."]);
  const calls = (...ids: string[]) =>
    completion({ choices: [choice({ message: { tool_calls: ids.map((id) => toolCall({ id })) } })] });
  expect(differences(calls("a", "b"), calls("a"))).toEqual([
    "choices[0].message.tool_calls has 2 items unstreamed, 1 streamed.",
  ]);
});
