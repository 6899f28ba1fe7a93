// Written by `pnpm generate` from specification/extensions/: edit that.

import type * as extensions from "@chat-completion/types/extensions";

/** The `CreateChatCompletionResponse` of each server, by its name in code. */
export interface CreateChatCompletionResponseByServer {
  azureOpenAI: extensions.AzureOpenAICreateChatCompletionResponse;
  cerebras: extensions.CerebrasCreateChatCompletionResponse;
  deepSeek: extensions.DeepSeekCreateChatCompletionResponse;
  gemini: extensions.GeminiCreateChatCompletionResponse;
  copilot: extensions.CopilotCreateChatCompletionResponse;
  groq: extensions.GroqCreateChatCompletionResponse;
  liteLLM: extensions.LiteLLMCreateChatCompletionResponse;
  llamaCpp: extensions.LlamaCppCreateChatCompletionResponse;
  mistral: extensions.MistralCreateChatCompletionResponse;
  moonshot: extensions.MoonshotCreateChatCompletionResponse;
  ollama: extensions.OllamaCreateChatCompletionResponse;
  openRouter: extensions.OpenRouterCreateChatCompletionResponse;
  perplexity: extensions.PerplexityCreateChatCompletionResponse;
  together: extensions.TogetherCreateChatCompletionResponse;
  vllm: extensions.VLLMCreateChatCompletionResponse;
  xAI: extensions.XAICreateChatCompletionResponse;
  zAI: extensions.ZAICreateChatCompletionResponse;
}

/** The `CreateChatCompletionStreamResponse` of each server, by its name in code. */
export interface CreateChatCompletionStreamResponseByServer {
  azureOpenAI: extensions.AzureOpenAICreateChatCompletionStreamResponse;
  cerebras: extensions.CerebrasCreateChatCompletionStreamResponse;
  deepSeek: extensions.DeepSeekCreateChatCompletionStreamResponse;
  gemini: extensions.GeminiCreateChatCompletionStreamResponse;
  copilot: extensions.CopilotCreateChatCompletionStreamResponse;
  groq: extensions.GroqCreateChatCompletionStreamResponse;
  liteLLM: extensions.LiteLLMCreateChatCompletionStreamResponse;
  llamaCpp: extensions.LlamaCppCreateChatCompletionStreamResponse;
  mistral: extensions.MistralCreateChatCompletionStreamResponse;
  moonshot: extensions.MoonshotCreateChatCompletionStreamResponse;
  ollama: extensions.OllamaCreateChatCompletionStreamResponse;
  openRouter: extensions.OpenRouterCreateChatCompletionStreamResponse;
  perplexity: extensions.PerplexityCreateChatCompletionStreamResponse;
  together: extensions.TogetherCreateChatCompletionStreamResponse;
  vllm: extensions.VLLMCreateChatCompletionStreamResponse;
  xAI: extensions.XAICreateChatCompletionStreamResponse;
  zAI: extensions.ZAICreateChatCompletionStreamResponse;
}

/** The fields of each server. */
export interface FieldsByServer {
  azureOpenAI: extensions.AzureOpenAIFields;
  cerebras: extensions.CerebrasFields;
  deepSeek: extensions.DeepSeekFields;
  gemini: extensions.GeminiFields;
  copilot: extensions.CopilotFields;
  groq: extensions.GroqFields;
  liteLLM: extensions.LiteLLMFields;
  llamaCpp: extensions.LlamaCppFields;
  mistral: extensions.MistralFields;
  moonshot: extensions.MoonshotFields;
  ollama: extensions.OllamaFields;
  openRouter: extensions.OpenRouterFields;
  perplexity: extensions.PerplexityFields;
  together: extensions.TogetherFields;
  vllm: extensions.VLLMFields;
  xAI: extensions.XAIFields;
  zAI: extensions.ZAIFields;
}
