// Written by `pnpm generate` from specification/extensions/llama-cpp.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only llama.cpp is known to send. */
export const llamaCppBlocks: readonly FieldBlock[] = [
  {
    name: "LlamaCppResponse",
    servers: ["llama.cpp"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      timings: {
        means: "the times of the request, in milliseconds, and its token counts",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        types: ["object"],
      },
      __verbose: {
        means: "the answer in llama.cpp's own form",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        types: ["object"],
      },
    },
  },
  {
    name: "LlamaCppChunk",
    servers: ["llama.cpp"],
    components: ["CreateChatCompletionStreamResponse"],
    fields: {
      prompt_progress: {
        means: "how far the prompt is processed",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        types: ["object"],
      },
    },
  },
  {
    name: "LlamaCppTokenLogprob",
    servers: ["llama.cpp"],
    components: ["ChatCompletionTokenLogprob", "ChatCompletionTopLogprob"],
    fields: {
      id: {
        means: "the token's id in the model's vocabulary",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        types: ["number"],
      },
    },
  },
];
