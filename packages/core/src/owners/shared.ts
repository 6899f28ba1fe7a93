// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that several servers send alike. */
export const sharedBlocks: readonly FieldBlock[] = [
  {
    name: "ReasoningContent",
    servers: [],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      reasoning_content: {
        means: "the model's reasoning, as text",
        url: "https://api-docs.deepseek.com/guides/reasoning_model",
        types: ["string"],
      },
    },
  },
  {
    name: "Reasoning",
    servers: ["Groq", "OpenRouter"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      reasoning: {
        means: "the model's reasoning, as text",
        url: "https://openrouter.ai/docs/use-cases/reasoning-tokens",
        types: ["string"],
      },
    },
  },
  {
    name: "ReasoningDetails",
    servers: ["OpenRouter"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      reasoning_details: {
        means: "the model's reasoning, in parts that the next request can return",
        url: "https://openrouter.ai/docs/use-cases/reasoning-tokens",
        types: ["array"],
      },
    },
  },
  {
    name: "Cost",
    servers: ["OpenRouter"],
    components: ["CompletionUsage"],
    fields: {
      cost: {
        means: "the price of the request",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["number"],
      },
    },
  },
  {
    name: "ToolCallIndex",
    servers: ["OpenRouter"],
    components: ["ChatCompletionMessageToolCall"],
    fields: {
      index: {
        means: "the call's position among the calls, from `0`, which the specification has in a chunk alone",
        url: "https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk%20%3E%20(schema)%20%3E%20(property)%20choices%20%3E%20(items)%20%3E%20(property)%20delta%20%3E%20(property)%20tool_calls",
        types: ["number"],
      },
    },
  },
];
