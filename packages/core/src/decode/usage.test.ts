import { describe, expect, test } from "vitest";
import { decodeCompletionTokensDetails, decodeCompletionUsage, decodePromptTokensDetails } from "./index.js";

describe("usage", () => {
  test("missing counters are zero, a missing total is their sum", () => {
    expect(decodeCompletionUsage({})).toStrictEqual({ promptTokens: 0, completionTokens: 0, totalTokens: 0 });
    expect(decodeCompletionUsage({ prompt_tokens: 3, completion_tokens: 4, total_tokens: null }).totalTokens).toBe(7);
  });

  test("a total is kept, also if it is zero or not the sum", () => {
    const counters = { prompt_tokens: 3, completion_tokens: 4 };
    for (const total_tokens of [0, 5]) {
      expect(decodeCompletionUsage({ ...counters, total_tokens }).totalTokens).toBe(total_tokens);
    }
  });

  test("a counter that is zero is kept, everywhere", () => {
    const prompt = { audio_tokens: 0, cached_tokens: 0, text_tokens: 0, image_tokens: 0, cache_write_tokens: 0 };
    expect(decodePromptTokensDetails(prompt)).toStrictEqual({
      audioTokens: 0,
      cachedTokens: 0,
      textTokens: 0,
      imageTokens: 0,
      cacheWriteTokens: 0,
    });
    const generated = { accepted_prediction_tokens: 0, audio_tokens: 0, reasoning_tokens: 0, text_tokens: 0 };
    expect(decodeCompletionTokensDetails({ ...generated, rejected_prediction_tokens: 0 })).toStrictEqual({
      acceptedPredictionTokens: 0,
      audioTokens: 0,
      reasoningTokens: 0,
      textTokens: 0,
      rejectedPredictionTokens: 0,
    });
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
