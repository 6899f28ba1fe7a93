// Written by `pnpm generate` from specification/extensions/litellm.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only LiteLLM is known to send. */
export const liteLLMBlocks: readonly FieldBlock[] = [
  {
    name: "LiteLLMMessage",
    servers: ["LiteLLM"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      thinking_blocks: {
        means: "the model's reasoning, in blocks that the next request can return",
        url: "https://docs.litellm.ai/docs/reasoning_content",
        types: ["array"],
      },
      provider_specific_fields: {
        means: "what the provider sent and the specification has no place for",
        url: "https://docs.litellm.ai/docs/reasoning_content",
        types: ["object"],
      },
    },
  },
  {
    name: "LiteLLMChoice",
    servers: ["LiteLLM"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      provider_specific_fields: {
        means: "what the provider sent and the specification has no place for",
        url: "https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py",
        types: ["object"],
      },
    },
  },
  {
    name: "LiteLLMUsage",
    servers: ["LiteLLM"],
    components: ["CompletionUsage"],
    fields: {
      server_tool_use: {
        means: "counts of the tools that ran at the provider",
        url: "https://github.com/BerriAI/litellm/blob/main/litellm/types/utils.py",
        types: ["object"],
      },
    },
  },
];
