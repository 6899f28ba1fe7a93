import type { Block, Server } from "../row/index.js";
import { azureOpenAI } from "./azure-openai.js";
import { cerebras } from "./cerebras.js";
import { copilot } from "./copilot.js";
import { deepSeek } from "./deepseek.js";
import { gemini } from "./gemini.js";
import { groq } from "./groq.js";
import { liteLLM } from "./litellm.js";
import { llamaCpp } from "./llama-cpp.js";
import { mistral } from "./mistral.js";
import { moonshot } from "./moonshot.js";
import { ollama } from "./ollama.js";
import { openRouter } from "./openrouter.js";
import { perplexity } from "./perplexity.js";
import {
  cachedTokens,
  cacheInputTokens,
  citations,
  completionsLogprobs,
  cost,
  generatedImage,
  generatedImages,
  generatedImageUrl,
  imageTokens,
  matchedStop,
  reasoning,
  reasoningContent,
  reasoningDetail,
  reasoningDetails,
  reasoningTokens,
  toolCallIndex,
  videoTokens,
} from "./shared.js";
import { together } from "./together.js";
import { vllm } from "./vllm.js";
import { xAI } from "./xai.js";
import { zAI } from "./zai.js";

/** The servers with fields of their own, in the order in which messages name them. */
export const servers: readonly Server[] = [
  azureOpenAI,
  cerebras,
  deepSeek,
  gemini,
  copilot,
  groq,
  liteLLM,
  llamaCpp,
  mistral,
  moonshot,
  ollama,
  openRouter,
  perplexity,
  together,
  vllm,
  xAI,
  zAI,
];

/** What several servers send alike, each object before the fields that hold it. */
export const shared: readonly Block[] = [
  reasoningContent,
  reasoning,
  reasoningDetail,
  reasoningDetails,
  generatedImageUrl,
  generatedImage,
  generatedImages,
  citations,
  cost,
  cachedTokens,
  cacheInputTokens,
  reasoningTokens,
  videoTokens,
  imageTokens,
  matchedStop,
  toolCallIndex,
  completionsLogprobs,
];
