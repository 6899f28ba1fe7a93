import { describe, expect, test } from "vitest";
import { encodeCompletionTokensDetails, encodeCompletionUsage, encodePromptTokensDetails } from "./index.js";

const usage = { promptTokens: 3, completionTokens: 4, totalTokens: 7 };
const onWire = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 };

describe("usage", () => {
  test("has no key for absent details", () => {
    expect(encodeCompletionUsage(usage)).toStrictEqual(onWire);
    const absent = { promptTokensDetails: undefined, completionTokensDetails: undefined };
    expect(encodeCompletionUsage({ ...usage, ...absent } as never)).toStrictEqual(onWire);
  });

  test("keeps a total that is not the sum", () => {
    expect(encodeCompletionUsage({ ...usage, totalTokens: 0 }).total_tokens).toBe(0);
  });
});

describe("details", () => {
  test("have no key for a counter that is absent", () => {
    expect(encodePromptTokensDetails({})).toStrictEqual({});
    expect(encodeCompletionTokensDetails({})).toStrictEqual({});
    const promptCounters = ["audioTokens", "cachedTokens", "textTokens", "imageTokens", "cacheWriteTokens"];
    expect(encodePromptTokensDetails(undefinedAt(promptCounters))).toStrictEqual({});
    const completionCounters = ["acceptedPredictionTokens", "audioTokens", "reasoningTokens", "textTokens"];
    expect(
      encodeCompletionTokensDetails(undefinedAt([...completionCounters, "rejectedPredictionTokens"])),
    ).toStrictEqual({});
  });

  test("keep a counter that is zero", () => {
    expect(encodePromptTokensDetails({ cachedTokens: 0 })).toStrictEqual({ cached_tokens: 0 });
    expect(encodeCompletionTokensDetails({ reasoningTokens: 0 })).toStrictEqual({ reasoning_tokens: 0 });
  });
});

const undefinedAt = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, undefined])) as object;
