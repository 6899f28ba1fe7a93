// Written by `pnpm generate` from specification/extensions/together.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Together is known to send. */
export const togetherBlocks: readonly FieldBlock[] = [
  {
    name: "TogetherWholeResponse",
    servers: ["Together"],
    components: ["CreateChatCompletionResponse"],
    fields: {
      prompt: {
        means: "the prompt, if the request set `echo`",
        url: "https://docs.together.ai/reference/chat-completions-1",
        types: ["array"],
      },
    },
  },
  {
    name: "TogetherResponse",
    servers: ["Together"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      warnings: {
        means: "warnings about the request",
        url: "https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["array"],
      },
    },
  },
  {
    name: "TogetherChoice",
    servers: ["Together"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      seed: {
        means: "the seed that the answer was drawn with",
        url: "https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["number"],
      },
      text: {
        means: "the text of the answer once more",
        url: "https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["string"],
      },
    },
  },
  {
    name: "TogetherDelta",
    servers: ["Together"],
    components: ["ChatCompletionStreamResponseDelta"],
    fields: {
      token_id: {
        means: "the id of the delta's token in the model's vocabulary",
        url: "https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["number"],
      },
    },
  },
  {
    name: "TogetherLogprobs",
    servers: ["Together"],
    components: ["ChatCompletionLogprobs"],
    fields: {
      token_ids: {
        means: "the ids of the tokens, numbers or `null`",
        url: "https://docs.together.ai/reference/chat-completions-1",
        types: ["array"],
      },
    },
  },
];
