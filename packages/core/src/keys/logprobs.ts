import type {
  ChatCompletionLogprobs,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { isNoKeyOfIt } from "./no-key.js";

export function isKeyOfChatCompletionLogprobs(key: string): boolean {
  const known = key as keyof ChatCompletionLogprobs;
  switch (known) {
    case "content":
    case "refusal":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfWireChatCompletionTokenLogprob(key: string): boolean {
  const known = key as keyof wire.ChatCompletionTokenLogprob;
  switch (known) {
    case "token":
    case "logprob":
    case "bytes":
    case "top_logprobs":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionTokenLogprob(key: string): boolean {
  const known = key as keyof ChatCompletionTokenLogprob;
  switch (known) {
    case "token":
    case "logprob":
    case "bytes":
    case "topLogprobs":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}

export function isKeyOfChatCompletionTopLogprob(key: string): boolean {
  const known = key as keyof ChatCompletionTopLogprob;
  switch (known) {
    case "token":
    case "logprob":
    case "bytes":
      return true;
    default:
      return isNoKeyOfIt(known);
  }
}
