// Written by `pnpm generate` from specification/extensions/deepseek.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only DeepSeek is known to send. */
export const deepSeekBlocks: readonly FieldBlock[] = [
  {
    name: "DeepSeekUsage",
    servers: ["DeepSeek"],
    components: ["CompletionUsage"],
    fields: {
      prompt_cache_hit_tokens: {
        means: "tokens of the prompt that came from the cache",
        url: "https://api-docs.deepseek.com/api/create-chat-completion",
        types: ["number"],
      },
      prompt_cache_miss_tokens: {
        means: "tokens of the prompt that did not come from the cache",
        url: "https://api-docs.deepseek.com/api/create-chat-completion",
        types: ["number"],
      },
    },
  },
  {
    name: "DeepSeekLogprobs",
    servers: ["DeepSeek"],
    components: ["ChatCompletionLogprobs"],
    fields: {
      reasoning_content: {
        means: "the tokens of the reasoning with their log probabilities",
        url: "https://api-docs.deepseek.com/api/create-chat-completion",
        types: ["array"],
      },
    },
  },
];
