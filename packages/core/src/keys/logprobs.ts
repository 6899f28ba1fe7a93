import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { KnownKeys } from "./known-keys.js";

export const logprobsKeys: KnownKeys<wire.ChatCompletionLogprobs, ChatCompletionLogprobs> = {
  content: true,
  refusal: true,
};

export const tokenLogprobKeys: KnownKeys<wire.ChatCompletionTokenLogprob, ChatCompletionTokenLogprob> = {
  token: true,
  logprob: true,
  bytes: true,
  top_logprobs: true,
  topLogprobs: true,
};

export const topLogprobKeys: KnownKeys<wire.ChatCompletionTopLogprob, ChatCompletionTopLogprob> = {
  token: true,
  logprob: true,
  bytes: true,
};
