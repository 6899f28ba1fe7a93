import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types/strict";
import type { ComponentOf } from "./component.js";

const topLogprob: ComponentOf<ChatCompletionTopLogprob> = {
  token: { kind: "string", required: true },
  logprob: { kind: "number", required: true },
  bytes: { kind: { listOf: "integer" }, required: true, nullable: true },
};

const tokenLogprob: ComponentOf<ChatCompletionTokenLogprob> = {
  token: { kind: "string", required: true },
  logprob: { kind: "number", required: true },
  bytes: { kind: { listOf: "integer" }, required: true, nullable: true },
  top_logprobs: { kind: { listOf: { object: topLogprob } }, required: true },
};

/** How likely each token of a choice was, as the specification has it. */
export const logprobs: ComponentOf<ChatCompletionLogprobs> = {
  content: { kind: { listOf: { object: tokenLogprob } }, required: true, nullable: true },
  refusal: { kind: { listOf: { object: tokenLogprob } }, required: true, nullable: true },
};
