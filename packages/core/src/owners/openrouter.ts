// Written by `pnpm generate` from specification/extensions/openrouter.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only OpenRouter is known to send. */
export const openRouterBlocks: readonly FieldBlock[] = [
  {
    name: "OpenRouterResponse",
    servers: ["OpenRouter"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      provider: {
        means: "the name of the provider that answered the request",
        url: "https://openrouter.ai/docs/api-reference/overview",
        types: ["string"],
      },
      openrouter_metadata: {
        means: "how the request was routed: the endpoints, the attempts and their times",
        url: "https://openrouter.ai/docs/api-reference/overview",
        types: ["object"],
      },
    },
  },
  {
    name: "OpenRouterChoice",
    servers: ["OpenRouter"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      native_finish_reason: {
        means: "the reason why the model stopped, in the provider's own word",
        url: "https://openrouter.ai/docs/api-reference/overview",
        types: ["string"],
      },
      error: {
        means: "the error that ended this answer early",
        url: "https://openrouter.ai/docs/api-reference/errors",
        types: ["object"],
      },
    },
  },
  {
    name: "OpenRouterUrlCitation",
    servers: ["OpenRouter"],
    components: ["ChatCompletionUrlCitation"],
    fields: {
      content: {
        means: "the part of the page that was found",
        url: "https://openrouter.ai/docs/features/web-search",
        types: ["string"],
      },
    },
  },
  {
    name: "OpenRouterAnnotation",
    servers: ["OpenRouter"],
    components: ["ChatCompletionUnrecognizedAnnotation"],
    fields: {
      file: {
        means: "the parsed file of the request: its hash, its name and its content",
        url: "https://openrouter.ai/docs/features/multimodal/pdfs",
        types: ["object"],
      },
    },
  },
  {
    name: "OpenRouterUsage",
    servers: ["OpenRouter", "Vercel AI Gateway"],
    components: ["CompletionUsage"],
    fields: {
      cost_details: {
        means: "the prices that the provider charged",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["object"],
      },
      is_byok: {
        means: "whether the request used your own key of the provider",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["boolean"],
      },
      server_tool_use_details: {
        means: "counts of the tools that ran at OpenRouter",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["object"],
      },
    },
  },
];
