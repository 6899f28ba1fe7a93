// Written by `pnpm generate` from specification/extensions/perplexity.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Perplexity is known to send. */
export const perplexityBlocks: readonly FieldBlock[] = [
  {
    name: "PerplexityResponse",
    servers: ["Perplexity"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      search_results: {
        means: "the pages that the answer is based on",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["array"],
      },
      images: {
        means: "images that fit the answer",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["array"],
      },
      related_questions: {
        means: "questions that could follow",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["array"],
      },
    },
  },
  {
    name: "PerplexityChoice",
    servers: ["Perplexity"],
    components: ["ChatCompletionChoice"],
    fields: {
      delta: {
        means: "an empty delta beside the message",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["object"],
      },
    },
  },
  {
    name: "PerplexityPrice",
    servers: ["Perplexity", "Charm Hyper"],
    components: ["CompletionUsage"],
    fields: {
      cost: {
        means: "the price of the request, in US dollars, and its parts",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["object"],
      },
    },
  },
  {
    name: "PerplexityUsage",
    servers: ["Perplexity"],
    components: ["CompletionUsage"],
    fields: {
      search_context_size: {
        means: "how much of the pages was read: `low`, `medium` or `high`",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["string"],
      },
      citation_tokens: {
        means: "tokens of the pages that the answer cites",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["number"],
      },
      num_search_queries: {
        means: "the number of searches",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["number"],
      },
    },
  },
];
