import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { Casing } from "./casing.js";

export function casingInChatCompletionLogprobs(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionLogprobs | keyof ChatCompletionLogprobs;
  switch (known) {
    case "content":
    case "refusal":
      known satisfies keyof wire.ChatCompletionLogprobs;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionTokenLogprob(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionTokenLogprob | keyof ChatCompletionTokenLogprob;
  switch (known) {
    case "token":
    case "logprob":
    case "bytes":
    case "top_logprobs":
      known satisfies keyof wire.ChatCompletionTokenLogprob;
      return "wire";
    case "topLogprobs":
      known satisfies Exclude<keyof ChatCompletionTokenLogprob, keyof wire.ChatCompletionTokenLogprob>;
      return "model";
    default:
      known satisfies never;
      return undefined;
  }
}

export function casingInChatCompletionTopLogprob(key: string): Casing | undefined {
  const known = key as keyof wire.ChatCompletionTopLogprob | keyof ChatCompletionTopLogprob;
  switch (known) {
    case "token":
    case "logprob":
    case "bytes":
      known satisfies keyof wire.ChatCompletionTopLogprob;
      return "wire";
    default:
      known satisfies never;
      return undefined;
  }
}
