import { describe, expect, test } from "vitest";
import {
  isStrictChatCompletionTokenLogprob,
  isStrictChatCompletionTopLogprob,
  isStrictCompletionUsage,
  isWireChatCompletionChoice,
  isWireChatCompletionMessageCustomToolCall,
  isWireChatCompletionMessageToolCall,
  isWireChatCompletionTokenLogprob,
  isWireChatCompletionTopLogprob,
  isWireCompletionTokensDetails,
  isWireCompletionUsage,
  isWireCreateChatCompletionResponse,
  isWireModerationResultBody,
  isWirePromptTokensDetails,
} from "./index.js";

const response = { id: "chatcmpl-1", model: "gpt-5", choices: [] };
const token = { token: "a", bytes: null, top_logprobs: [] };
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
const result = {
  type: "moderation_result",
  model: "omni",
  flagged: false,
  categories: {},
  category_scores: {},
  category_applied_input_types: {},
};

/** Each place of a number, with a guard that checks it. */
const accepts: Record<string, (number: unknown) => boolean> = {
  created: (created) => isWireCreateChatCompletionResponse({ ...response, created }),
  "logprob of a token on the wire": (logprob) => isWireChatCompletionTokenLogprob({ ...token, logprob }),
  "logprob of a token in strict": (logprob) => isStrictChatCompletionTokenLogprob({ ...token, logprob }),
  "logprob of a likely token on the wire": (logprob) => isWireChatCompletionTopLogprob({ ...token, logprob }),
  "logprob of a likely token in strict": (logprob) => isStrictChatCompletionTopLogprob({ ...token, logprob }),
  logprobs: (logprobs) => isWireChatCompletionChoice({ finish_reason: "stop", logprobs }),
  "id of a tool call": (id) => isWireChatCompletionMessageToolCall({ id, function: { name: "search" } }),
  "id of a custom tool call": (id) =>
    isWireChatCompletionMessageCustomToolCall({ id, type: "custom", custom: { name: "shell", input: "" } }),
  "prompt_tokens on the wire": (prompt_tokens) => isWireCompletionUsage({ ...usage, prompt_tokens }),
  "cached_tokens on the wire": (cached_tokens) => isWirePromptTokensDetails({ cached_tokens }),
  "reasoning_tokens on the wire": (reasoning_tokens) => isWireCompletionTokensDetails({ reasoning_tokens }),
  category_scores: (score) => isWireModerationResultBody({ ...result, category_scores: { hate: score } }),
};

const acceptsInteger: Record<string, (number: unknown) => boolean> = {
  "prompt_tokens in strict": (prompt_tokens) => isStrictCompletionUsage({ ...usage, prompt_tokens }),
  "bytes on the wire": (byte) => isWireChatCompletionTopLogprob({ ...token, logprob: 0, bytes: [byte] }),
  "bytes in strict": (byte) => isStrictChatCompletionTopLogprob({ ...token, logprob: 0, bytes: [byte] }),
};

describe.each(Object.entries({ ...accepts, ...acceptsInteger }))("%s", (_place, isAccepted) => {
  test.each([JSON.parse("1e999"), JSON.parse("-1e999"), Number.NaN])("rejects %s", (number) => {
    expect(isAccepted(number)).toBe(false);
  });

  test.each([0, -1, 1e20, 2 ** 60])("accepts %s", (number) => {
    expect(isAccepted(number)).toBe(true);
  });
});

describe.each(Object.entries(accepts))("%s", (_place, isAccepted) => {
  test("may have a fraction", () => {
    expect(isAccepted(-0.5)).toBe(true);
  });
});

describe.each(Object.entries(acceptsInteger))("%s", (_place, isAccepted) => {
  test("has no fraction", () => {
    expect(isAccepted(-0.5)).toBe(false);
  });
});
