// Written by `pnpm generate` from specification/extensions/: edit that.

export type * from "./azure-openai.js";
export type * from "./cerebras.js";
export type * from "./copilot.js";
export type * from "./deepseek.js";
export type * from "./extended.js";
export type * from "./gemini.js";
export type * from "./groq.js";
export type * from "./litellm.js";
export type * from "./llama-cpp.js";
export type * from "./mistral.js";
export type * from "./moonshot.js";
export type * from "./ollama.js";
export type * from "./openrouter.js";
export type * from "./perplexity.js";
export type * from "./shared.js";
export type * from "./together.js";
export type * from "./vllm.js";
export type * from "./xai.js";
export type * from "./zai.js";
