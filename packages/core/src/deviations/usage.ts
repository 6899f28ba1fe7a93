import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";

const promptTokensDetails: ComponentOf<PromptTokensDetails> = {
  audio_tokens: { kind: "integer" },
  cached_tokens: { kind: "integer" },
  text_tokens: { kind: "integer" },
  image_tokens: { kind: "integer" },
  cache_write_tokens: { kind: "integer" },
};

const completionTokensDetails: ComponentOf<CompletionTokensDetails> = {
  accepted_prediction_tokens: { kind: "integer" },
  audio_tokens: { kind: "integer" },
  reasoning_tokens: { kind: "integer" },
  text_tokens: { kind: "integer" },
  rejected_prediction_tokens: { kind: "integer" },
};

/** How many tokens a request took, as the specification has it. */
export const usage: ComponentOf<CompletionUsage> = {
  prompt_tokens: { kind: "integer", required: true },
  completion_tokens: { kind: "integer", required: true },
  total_tokens: { kind: "integer", required: true },
  prompt_tokens_details: { kind: { object: promptTokensDetails } },
  completion_tokens_details: { kind: { object: completionTokensDetails } },
};
