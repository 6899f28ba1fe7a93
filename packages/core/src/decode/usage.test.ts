import { describe, expect, test } from "vitest";
import { decodeCompletionTokensDetails, decodeCompletionUsage, decodePromptTokensDetails } from "./index.js";

describe("usage", () => {
  test("missing counters are zero, a missing total is their sum", () => {
    expect(decodeCompletionUsage({})).toStrictEqual({ promptTokens: 0, completionTokens: 0, totalTokens: 0 });
    expect(decodeCompletionUsage({ prompt_tokens: 3, completion_tokens: 4, total_tokens: null }).totalTokens).toBe(7);
  });

  test.each<[usage: object, prompt: number, completion: number, total: number]>([
    [{ prompt_tokens: 3, total_tokens: 7 }, 3, 4, 7],
    [{ completion_tokens: 4, total_tokens: 7 }, 3, 4, 7],
    [{ prompt_tokens: null, completion_tokens: 0, total_tokens: 7 }, 7, 0, 7],
    [{ prompt_tokens: 2.5, total_tokens: 4 }, 2.5, 1.5, 4],
    [{ input_tokens: 3, output_tokens: 4 }, 3, 4, 7],
    [{ input_tokens: 3, total_tokens: 9 }, 3, 6, 9],
    [{ prompt_tokens: null, input_tokens: 3, completion_tokens: 4, output_tokens: 9 }, 3, 4, 7],
    [{ prompt_tokens: 0, input_tokens: 3 }, 0, 0, 0],
    [{ input_tokens: "3", output_tokens: null, total_tokens: 7 }, 0, 0, 7],
    [{ prompt_tokens: 3 }, 3, 0, 3],
    [{ total_tokens: 7 }, 0, 0, 7],
  ])("%j has the counters %d, %d and %d", (usage, promptTokens, completionTokens, totalTokens) => {
    expect(decodeCompletionUsage(usage)).toMatchObject({ promptTokens, completionTokens, totalTokens });
  });

  test("a difference or a sum that is negative or not finite is zero, and so is -0", () => {
    const counters = (usage: object) => {
      const { promptTokens, completionTokens, totalTokens } = decodeCompletionUsage(usage);
      return [promptTokens, completionTokens, totalTokens];
    };
    expect(counters({ completion_tokens: 9, total_tokens: 7 })).toEqual([0, 9, 7]);
    expect(counters({ prompt_tokens: 9, total_tokens: 7 })).toEqual([9, 0, 7]);
    expect(counters({ prompt_tokens: -9, completion_tokens: 7 })).toEqual([-9, 7, 0]);
    expect(counters({ prompt_tokens: 1e308, completion_tokens: 1e308 })).toEqual([1e308, 1e308, 0]);
    expect(counters({ completion_tokens: -1e308, total_tokens: 1e308 })).toEqual([0, -1e308, 1e308]);
    expect(counters({ prompt_tokens: -0, completion_tokens: -0 })[2]).toBe(0);
    expect(counters({ completion_tokens: 0, total_tokens: -0 })[0]).toBe(0);
  });

  test("the counters of the Responses API stay as they are, beside those", () => {
    const usage = { input_tokens: 3, output_tokens: 4, input_tokens_details: { cached_tokens: 1 } };
    expect(decodeCompletionUsage(usage as object)).toStrictEqual({
      promptTokens: 3,
      completionTokens: 4,
      totalTokens: 7,
      ...usage,
    });
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
