// Written by `pnpm generate` from specification/extensions/gemini.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Gemini is known to send. */
export const geminiBlocks: readonly FieldBlock[] = [
  {
    name: "GeminiMessage",
    servers: ["Gemini"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      extra_content: {
        means: "whether the text is a thought, and the thoughts, encrypted",
        url: "https://ai.google.dev/gemini-api/docs/openai",
        types: ["object"],
      },
    },
  },
  {
    name: "GeminiToolCall",
    servers: ["Gemini"],
    components: ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallChunk"],
    fields: {
      extra_content: {
        means: "the thoughts behind the call, encrypted, which the next request returns",
        url: "https://ai.google.dev/gemini-api/docs/thought-signatures",
        types: ["object"],
      },
    },
  },
];
