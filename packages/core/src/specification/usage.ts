// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";

/** Breakdown of the prompt tokens, in the specification. */
const promptTokensDetails: ComponentOf<PromptTokensDetails> = {
  audio_tokens: { shape: "integer" },
  cached_tokens: { shape: "integer" },
  text_tokens: { shape: "integer" },
  image_tokens: { shape: "integer" },
  cache_write_tokens: { shape: "integer" },
};

/** Breakdown of the generated tokens, in the specification. */
const completionTokensDetails: ComponentOf<CompletionTokensDetails> = {
  accepted_prediction_tokens: { shape: "integer" },
  audio_tokens: { shape: "integer" },
  reasoning_tokens: { shape: "integer" },
  text_tokens: { shape: "integer" },
  rejected_prediction_tokens: { shape: "integer" },
};

/** Token counts of a request, in the specification. */
export const completionUsage: ComponentOf<CompletionUsage> = {
  prompt_tokens: { shape: "integer", required: true },
  completion_tokens: { shape: "integer", required: true },
  total_tokens: { shape: "integer", required: true },
  prompt_tokens_details: { shape: { object: promptTokensDetails } },
  completion_tokens_details: { shape: { object: completionTokensDetails } },
};
