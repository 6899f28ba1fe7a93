import { expect, test } from "vitest";
import { choiceOf, chunkOf, withChoice } from "../testing/chunks.js";

test("`finish_reason` is the last that is not empty, and reading goes on after it", () => {
  const stopped = withChoice({ finish_reason: "stop" });
  const choice = choiceOf(stopped, chunkOf({ content: "late" }), withChoice({ finish_reason: "" }));
  expect(choice).toMatchObject({ finish_reason: "stop", message: { content: "late" } });
  expect(choiceOf(stopped, withChoice({ finish_reason: "tool_calls" }))?.finish_reason).toBe("tool_calls");
});

test("what nothing was said of is null, and no reason is made up", () => {
  expect(choiceOf({ choices: [{}] })).toStrictEqual({
    index: 0,
    message: { role: "assistant", content: null, refusal: null },
    logprobs: null,
    finish_reason: null,
  });
});

test("a role can only be `assistant`, whatever was sent", () => {
  expect(choiceOf(chunkOf({ role: "model" }), chunkOf({ role: "user" }))?.message.role).toBe("assistant");
});

test("logprobs are appended, list by list (also DeepSeek's), and of other members the last stands", () => {
  const [one, two] = [
    { token: "a", logprob: -1 },
    { token: "b", logprob: -2 },
  ];
  const choice = choiceOf(
    withChoice({ logprobs: { content: [one], reasoning_content: [one], refusal: null, top: 1 } }),
    withChoice({ logprobs: null }),
    withChoice({ logprobs: { content: [two], reasoning_content: [two], refusal: null, top: 2 } }),
  );
  expect(choice?.logprobs).toEqual({ content: [one, two], reasoning_content: [one, two], refusal: null, top: 2 });
});

test("logprobs that are a number (Together) say nothing", () => {
  expect(choiceOf(withChoice({ logprobs: -0.5 }))?.logprobs).toBeNull();
});

test("a message in the place of a delta is the response, if no delta came before", () => {
  const message = {
    role: "assistant" as const,
    content: "Hello.",
    reasoning_content: "Greet.",
    tool_calls: [
      { id: "a", type: "function" as const, function: { name: "f", arguments: "{}" } },
      { id: "b", type: "function" as const, function: { name: "g", arguments: "{}" } },
    ],
  };
  expect(choiceOf({ choices: [{ index: 0, message, finish_reason: "stop" }] })?.message).toEqual({
    ...message,
    refusal: null,
  });
});

test("pieces behind a whole message belong to the calls at their places", () => {
  const call = (id: string, text: string) => ({
    id,
    type: "function" as const,
    function: { name: "f", arguments: text },
  });
  const whole = { choices: [{ index: 0, message: { tool_calls: [call("a", "1"), call("b", "2")] } }] };
  const more = chunkOf({ tool_calls: [{ index: 1, function: { arguments: "3" } }] });
  expect(choiceOf(whole as never, more)?.message.tool_calls).toEqual([call("a", "1"), call("b", "23")]);
});

test("behind deltas (MiniMax) it adds only what they lack", () => {
  const whole = { content: "Hello.", reasoning_content: "Greet." };
  const last = { choices: [{ index: 0, message: whole, finish_reason: "stop" }] };
  expect(choiceOf(chunkOf({ content: "Hel" }), chunkOf({ content: "lo." }), last as never)?.message).toMatchObject(
    whole,
  );
});

test("a message beside a delta (Perplexity) is dropped", () => {
  expect(choiceOf(chunkOf({ content: "a" }, { message: { content: "ab", other: 1 } }))?.message).toEqual({
    role: "assistant",
    content: "a",
    refusal: null,
  });
});
