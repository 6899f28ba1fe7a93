// Written by `pnpm generate` from specification/extensions/vllm.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only vLLM is known to send. */
export const vllmBlocks: readonly FieldBlock[] = [
  {
    name: "VLLMChoice",
    servers: ["vLLM"],
    components: ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    fields: {
      stop_reason: {
        means: "what made the model stop: the id of a token, or a text of the request's `stop`",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["number", "string"],
      },
      token_ids: {
        means: "the ids of the generated tokens",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["array"],
      },
    },
  },
  {
    name: "VLLMWholeChoice",
    servers: ["vLLM"],
    components: ["ChatCompletionChoice"],
    fields: {
      routed_experts: {
        means: "the experts that each token was routed to, as Base64 of an array of NumPy",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: [],
      },
    },
  },
  {
    name: "VLLMResponse",
    servers: ["vLLM"],
    components: ["CreateChatCompletionResponse"],
    fields: {
      prompt_logprobs: {
        means: "the log probabilities of the prompt's tokens, an object by token id at each position",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["array"],
      },
      kv_transfer_params: {
        means: "data for a server that takes over the attention cache",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["object"],
      },
      ec_transfer_params: {
        means: "data for a server that takes over the encoder's cache",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["object"],
      },
    },
  },
  {
    name: "VLLMPrompt",
    servers: ["vLLM"],
    components: ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
    fields: {
      prompt_token_ids: {
        means: "the ids of the prompt's tokens",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["array"],
      },
      prompt_text: {
        means: "the prompt as the model got it",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["string"],
      },
      metrics: {
        means: "the times of the request",
        url: "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
        types: ["object"],
      },
    },
  },
];
