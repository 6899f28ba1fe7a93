// Written by `pnpm generate` from specification/extensions/cerebras.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Cerebras is known to send. */
export const cerebrasBlocks: readonly FieldBlock[] = [
  {
    name: "CerebrasResponse",
    servers: ["Cerebras"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      time_info: {
        means: "the times of the request, in seconds",
        url: "https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts",
        types: ["object"],
      },
    },
  },
  {
    name: "CerebrasChoice",
    servers: ["Cerebras"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      reasoning_logprobs: {
        means: "the log probabilities of the reasoning's tokens",
        url: "https://inference-docs.cerebras.ai/api-reference/chat-completions",
        types: ["object"],
      },
    },
  },
  {
    name: "CerebrasUsage",
    servers: ["Cerebras"],
    components: ["CompletionUsage"],
    fields: {
      image_tokens: {
        means: "tokens of images in the prompt",
        url: "https://inference-docs.cerebras.ai/api-reference/chat-completions",
        types: ["number"],
      },
    },
  },
];
