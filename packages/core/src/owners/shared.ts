// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that several servers send alike. */
export const sharedBlocks: readonly FieldBlock[] = [
  {
    name: "ReasoningContent",
    servers: [
      "Azure OpenAI",
      "DeepSeek",
      "LiteLLM",
      "llama.cpp",
      "Moonshot",
      "Together",
      "vLLM",
      "xAI",
      "Z.ai",
      "Alibaba Cloud",
      "Baseten",
      "Doubleword",
      "Fireworks",
      "MiniMax",
      "SGLang",
      "Venice",
      "Xiaomi",
    ],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      reasoning_content: {
        means: "the model's reasoning, as text",
        url: "https://api-docs.deepseek.com/guides/thinking_mode",
        types: ["string"],
      },
    },
  },
  {
    name: "Reasoning",
    servers: ["Cerebras", "Groq", "Ollama", "OpenRouter", "Together", "vLLM", "Doubleword", "Vercel AI Gateway"],
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
    servers: ["OpenRouter", "Doubleword", "MiniMax", "Vercel AI Gateway"],
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
    name: "GeneratedImages",
    servers: ["LiteLLM", "OpenRouter"],
    components: ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    fields: {
      images: {
        means: "the images that the model generated",
        url: "https://openrouter.ai/docs/features/multimodal/image-generation",
        types: ["array"],
      },
    },
  },
  {
    name: "Citations",
    servers: ["Perplexity", "xAI"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      citations: {
        means: "the addresses of the pages that the answer refers to by number",
        url: "https://docs.perplexity.ai/api-reference/chat-completions-post",
        types: ["array"],
      },
    },
  },
  {
    name: "Cost",
    servers: ["LiteLLM", "OpenRouter", "Vercel AI Gateway"],
    components: ["CompletionUsage"],
    fields: {
      cost: {
        means: "the price of the request, in US dollars or in the server's credits",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["number"],
      },
    },
  },
  {
    name: "CachedTokens",
    servers: ["Moonshot", "Together"],
    components: ["CompletionUsage"],
    fields: {
      cached_tokens: {
        means: "tokens of the prompt that came from the server's cache",
        url: "https://platform.moonshot.ai/docs/api/chat",
        types: ["number"],
      },
    },
  },
  {
    name: "CacheInputTokens",
    servers: ["LiteLLM", "Doubleword", "Venice", "Vercel AI Gateway"],
    components: ["CompletionUsage"],
    fields: {
      cache_read_input_tokens: {
        means: "tokens of the prompt that were read from a cache",
        url: "https://docs.litellm.ai/docs/completion/prompt_caching",
        types: ["number"],
      },
      cache_creation_input_tokens: {
        means: "tokens of the prompt that were written to a cache",
        url: "https://docs.litellm.ai/docs/completion/prompt_caching",
        types: ["number"],
      },
    },
  },
  {
    name: "ReasoningTokens",
    servers: ["GitHub Copilot", "Perplexity", "Together", "SGLang"],
    components: ["CompletionUsage"],
    fields: {
      reasoning_tokens: {
        means: "tokens that the model generated while reasoning",
        url: "https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py",
        types: ["number"],
      },
    },
  },
  {
    name: "VideoTokens",
    servers: ["OpenRouter", "Doubleword", "Vercel AI Gateway", "Xiaomi"],
    components: ["PromptTokensDetails"],
    fields: {
      video_tokens: {
        means: "tokens of video input",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["number"],
      },
    },
  },
  {
    name: "ImageTokens",
    servers: ["OpenRouter", "Doubleword", "Vercel AI Gateway"],
    components: ["CompletionTokensDetails"],
    fields: {
      image_tokens: {
        means: "tokens of the images that the model generated",
        url: "https://openrouter.ai/docs/use-cases/usage-accounting",
        types: ["number"],
      },
    },
  },
  {
    name: "MatchedStop",
    servers: ["Azure OpenAI", "Together", "SGLang"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      matched_stop: {
        means: "what made the model stop: the id of a token, or a text of the request's `stop`",
        url: "https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py",
        types: ["number", "string"],
      },
    },
  },
  {
    name: "ToolCallIndex",
    servers: ["Azure OpenAI", "DeepSeek", "Mistral", "Ollama", "OpenRouter", "Together", "Alibaba Cloud"],
    components: ["ChatCompletionMessageToolCall"],
    fields: {
      index: {
        means: "the call's position among the calls, from `0`, which the specification has in a chunk alone",
        url: "https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk",
        types: ["number"],
      },
    },
  },
  {
    name: "CompletionsLogprobs",
    servers: ["OpenRouter", "Together", "Hugging Face"],
    components: ["ChatCompletionLogprobs"],
    fields: {
      tokens: {
        means: "the tokens, as text",
        url: "https://developers.openai.com/api/reference/resources/completions",
        types: ["array"],
      },
      token_logprobs: {
        means: "the log probability of each token, a number or `null`",
        url: "https://developers.openai.com/api/reference/resources/completions",
        types: ["array"],
      },
      text_offset: {
        means: "where each token begins in the text",
        url: "https://developers.openai.com/api/reference/resources/completions",
        types: ["array"],
      },
      top_logprobs: {
        means: "the most likely tokens at each position, in the server's own form",
        url: "https://developers.openai.com/api/reference/resources/completions",
        types: ["array"],
      },
    },
  },
];
