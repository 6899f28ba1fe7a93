import { describe, expect, test } from "vitest";
import { decodeCompletionUsage } from "./index.js";

describe("usage", () => {
  test("missing counters are zero, a missing total is their sum", () => {
    expect(decodeCompletionUsage({})).toStrictEqual({ promptTokens: 0, completionTokens: 0, totalTokens: 0 });
    expect(decodeCompletionUsage({ prompt_tokens: 3, completion_tokens: 4, total_tokens: null }).totalTokens).toBe(7);
  });

  test("details that were not counted stay absent", () => {
    expect(
      decodeCompletionUsage({
        prompt_tokens_details: null,
        completion_tokens_details: { audio_tokens: null, reasoning_tokens: 0 },
      }).completionTokensDetails,
    ).toStrictEqual({ reasoningTokens: 0 });
  });
});
