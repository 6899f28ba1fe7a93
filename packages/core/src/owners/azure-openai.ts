// Written by `pnpm generate` from specification/extensions/azure-openai.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Azure OpenAI is known to send. */
export const azureOpenAIBlocks: readonly FieldBlock[] = [
  {
    name: "AzureOpenAIResponse",
    servers: ["Azure OpenAI"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      prompt_filter_results: {
        means: "what the content filter found in the prompts",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations",
        types: ["array"],
      },
    },
  },
  {
    name: "AzureOpenAIChoice",
    servers: ["Azure OpenAI"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      content_filter_results: {
        means: "what the content filter found in the answer",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-filter-annotations",
        types: ["object"],
      },
    },
  },
  {
    name: "AzureOpenAIStreamChoice",
    servers: ["Azure OpenAI"],
    components: ["ChatCompletionStreamChoice"],
    fields: {
      content_filter_offsets: {
        means: "the part of the answer that the results are of",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming",
        types: ["object"],
      },
      content_filter_raw: {
        means: "the filter's results in another form",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/content-streaming",
        types: [],
      },
    },
  },
  {
    name: "AzureOpenAIUsage",
    servers: ["Azure OpenAI"],
    components: ["CompletionUsage"],
    fields: {
      latency_checkpoint: {
        means: "the times that the request took",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
        types: ["object"],
      },
      audio_prompt_tokens: {
        means: "tokens of audio in the prompt",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
        types: ["number"],
      },
    },
  },
  {
    name: "AzureOpenAIChunk",
    servers: ["Azure OpenAI"],
    components: ["CreateChatCompletionStreamResponse"],
    fields: {
      latency_checkpoint: {
        means: "the times that the request took",
        url: "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
        types: ["object"],
      },
    },
  },
];
