// Written by `pnpm generate` from specification/extensions/groq.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Groq is known to send. */
export const groqBlocks: readonly FieldBlock[] = [
  {
    name: "GroqUsage",
    servers: ["Groq"],
    components: ["CompletionUsage"],
    fields: {
      queue_time: {
        means: "the time that the request waited, in seconds",
        url: "https://console.groq.com/docs/api-reference#chat-create",
        types: ["number"],
      },
      prompt_time: {
        means: "the time that the prompt took, in seconds",
        url: "https://console.groq.com/docs/api-reference#chat-create",
        types: ["number"],
      },
      completion_time: {
        means: "the time that generating the answer took, in seconds",
        url: "https://console.groq.com/docs/api-reference#chat-create",
        types: ["number"],
      },
      total_time: {
        means: "the time of the prompt and of the answer together, in seconds",
        url: "https://console.groq.com/docs/api-reference#chat-create",
        types: ["number"],
      },
    },
  },
  {
    name: "GroqResponse",
    servers: ["Groq"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      x_groq: {
        means: "the request's id and, in a stream, its usage",
        url: "https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["object"],
      },
      usage_breakdown: {
        means: "the token counts by model",
        url: "https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["object"],
      },
    },
  },
  {
    name: "GroqMessage",
    servers: ["Groq"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      executed_tools: {
        means: "the tools that ran at Groq while the model answered",
        url: "https://console.groq.com/docs/agentic-tooling",
        types: ["array"],
      },
    },
  },
  {
    name: "GroqDelta",
    servers: ["Groq"],
    components: ["ChatCompletionStreamResponseDelta"],
    fields: {
      channel: {
        means: "the channel of the text, as gpt-oss models name it: `analysis` for reasoning",
        url: "https://github.com/groq/groq-typescript/blob/main/src/resources/chat/completions.ts",
        types: ["string"],
      },
    },
  },
];
