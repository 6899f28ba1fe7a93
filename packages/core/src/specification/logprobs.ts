// Written by `pnpm generate` from specification/components/logprobs.ts: edit that.

import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";

/** Token that could have stood at a position, in the specification. */
const chatCompletionTopLogprob: ComponentOf<ChatCompletionTopLogprob> = {
  token: { shape: "string", required: true },
  logprob: { shape: "number", required: true },
  bytes: { shape: { listOf: "integer" }, required: true, nullable: true },
};

/** Generated token with its log probability, in the specification. */
const chatCompletionTokenLogprob: ComponentOf<ChatCompletionTokenLogprob> = {
  token: { shape: "string", required: true },
  logprob: { shape: "number", required: true },
  bytes: { shape: { listOf: "integer" }, required: true, nullable: true },
  top_logprobs: { shape: { listOf: { object: chatCompletionTopLogprob } }, required: true },
};

/** Log probabilities of a choice's tokens, in the specification. */
export const chatCompletionLogprobs: ComponentOf<ChatCompletionLogprobs> = {
  content: { shape: { listOf: { object: chatCompletionTokenLogprob } }, required: true, nullable: true },
  refusal: { shape: { listOf: { object: chatCompletionTokenLogprob } }, required: true, nullable: true },
};
