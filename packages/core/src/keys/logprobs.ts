import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const logprobsKeys: KnownKeys<wire.ChatCompletionLogprobs, ChatCompletionLogprobs> = {
  content: "both",
  refusal: "both",
};

export const tokenLogprobKeys: KnownKeys<wire.ChatCompletionTokenLogprob, ChatCompletionTokenLogprob> = {
  token: "both",
  logprob: "both",
  bytes: "both",
  top_logprobs: "wire",
  topLogprobs: "model",
};

export const topLogprobKeys: KnownKeys<wire.ChatCompletionTopLogprob, ChatCompletionTopLogprob> = {
  token: "both",
  logprob: "both",
  bytes: "both",
};
