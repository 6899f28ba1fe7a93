import type { CompletionUsage } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { decodeCompletionUsage } from "../decode/usage.js";
import { readCachedTokens } from "./cached-tokens.js";

/** With keys that the specification does not have. */
type Usage = CompletionUsage & Record<string, unknown>;

test.each<[string, Usage]>([
  ["OpenAI", { prompt_tokens_details: { cached_tokens: 1024 } }],
  ["DeepSeek", { prompt_cache_hit_tokens: 1024, prompt_cache_miss_tokens: 12 }],
  ["Moonshot", { cached_tokens: 1024 }],
  ["Mistral", { num_cached_tokens: 1024 }],
  ["Venice", { cache_read_input_tokens: 1024 }],
  ["Venice, beside details without the counter", { prompt_tokens_details: {}, cache_read_input_tokens: 1024 }],
])("reads %s", (_server, usage) => {
  expect(readCachedTokens(usage)).toBe(1024);
  expect(readCachedTokens(decodeCompletionUsage(usage))).toBe(1024);
});

test("no token from the cache is 0", () => {
  const usage: Usage = { prompt_tokens_details: { cached_tokens: 0 }, cached_tokens: 5 };
  expect(readCachedTokens(usage)).toBe(0);
});

test("it is null where the server does not say", () => {
  expect(readCachedTokens({ prompt_tokens: 9 })).toBeNull();
  expect(readCachedTokens({ prompt_tokens_details: null })).toBeNull();
  expect(readCachedTokens({ prompt_tokens_details: { cached_tokens: null } })).toBeNull();
  expect(readCachedTokens(null)).toBeNull();
  expect(readCachedTokens(undefined)).toBeNull();
});
