// Written by `pnpm generate` from specification/extensions/: edit that.

import { azureOpenAIBlocks } from "./azure-openai.js";
import { cerebrasBlocks } from "./cerebras.js";
import { copilotBlocks } from "./copilot.js";
import { deepSeekBlocks } from "./deepseek.js";
import type { FieldBlock } from "./field-block.js";
import { geminiBlocks } from "./gemini.js";
import { groqBlocks } from "./groq.js";
import { liteLLMBlocks } from "./litellm.js";
import { llamaCppBlocks } from "./llama-cpp.js";
import { mistralBlocks } from "./mistral.js";
import { moonshotBlocks } from "./moonshot.js";
import { ollamaBlocks } from "./ollama.js";
import { openRouterBlocks } from "./openrouter.js";
import { perplexityBlocks } from "./perplexity.js";
import { sharedBlocks } from "./shared.js";
import { togetherBlocks } from "./together.js";
import { vllmBlocks } from "./vllm.js";
import { xAIBlocks } from "./xai.js";
import { zAIBlocks } from "./zai.js";

/** Every block of fields: first those that several servers send alike, then each server's own. */
export const blocks: () => readonly FieldBlock[] = () => [
  ...sharedBlocks,
  ...azureOpenAIBlocks,
  ...cerebrasBlocks,
  ...deepSeekBlocks,
  ...geminiBlocks,
  ...copilotBlocks,
  ...groqBlocks,
  ...liteLLMBlocks,
  ...llamaCppBlocks,
  ...mistralBlocks,
  ...moonshotBlocks,
  ...ollamaBlocks,
  ...openRouterBlocks,
  ...perplexityBlocks,
  ...togetherBlocks,
  ...vllmBlocks,
  ...xAIBlocks,
  ...zAIBlocks,
];
