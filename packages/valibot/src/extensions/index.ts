// Written by `pnpm generate` from specification/extensions/: edit that.

export type * from "@chat-completion/types/extensions";
export * from "./azure-openai.js";
export * from "./cerebras.js";
export * from "./copilot.js";
export * from "./deepseek.js";
export { extendChunk } from "./extend-chunk.js";
export { extendResponse } from "./extend-response.js";
export * from "./gemini.js";
export * from "./groq.js";
export * from "./litellm.js";
export * from "./llama-cpp.js";
export * from "./mistral.js";
export * from "./moonshot.js";
export * from "./ollama.js";
export * from "./openrouter.js";
export * from "./perplexity.js";
export type { ExtendedSchema, Server } from "./server.js";
export * from "./shared.js";
export * from "./together.js";
export * from "./vllm.js";
export * from "./xai.js";
export * from "./zai.js";
